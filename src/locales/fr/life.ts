import type { Life } from '../en/life.ts'

export const life: Life = {
  shares: {
    type: 'Papier {number}, ligne par ligne, comme il est écrit :',
    typeOf: 'Papier {number} sur les {need} qu’il faut, ligne par ligne, comme il est écrit :',
    another: 'Maintenant un autre papier :',
    line: 'ligne {line} :',
    paper: 'Papier de secours {number} sur {shares} pour {whose}',
    whose: 'les clés de {name}',
    organisation: 'la clé de signature de l’organisation',
    needed: 'Sauvegarde {backup} : il faut {need} des {shares} papiers, n’importe lesquels.',
    letters:
      'Il n’y a dedans ni I, ni L, ni O, ni U. Garde-le là où personne d’autre que toi ne le trouve, loin des autres papiers et de l’ordinateur. Pour t’en servir : {command}',
    write: 'Recopie-le à la main, compare chaque ligne, puis appuie sur Entrée : ',
    made: '{need} de ces {shares} papiers, n’importe lesquels, ouvrent maintenant {file} ; ceux d’une sauvegarde d’avant ne l’ouvrent plus.',
    then: 'Fais une nouvelle copie de ce fichier : sans lui, les papiers ne servent à rien. Vérifie ensuite que les papiers sont bons : {command}',
    open: 'Les papiers {numbers} de la sauvegarde {backup} ouvrent {file}. Rien n’a changé.',
    restored: '{file} est de nouveau ouvert, avec la nouvelle phrase secrète.',
    restoredWhose: 'Ce sont les clés de {name}, avec le numéro',
    restoredThen:
      'Tes papiers de secours restent bons. Les copies faites avant s’ouvrent encore avec l’ancienne phrase secrète : fais de nouvelles copies, et détruis les anciennes. Si quelqu’un a vu les papiers ensemble, fais-en de nouveaux ({command}).',
  },
  keys: {
    made: 'Tes clés sont créées. Elles sont dans {file}, protégées par ta phrase secrète.',
    rotated: 'Tu as une nouvelle clé ; les anciennes restent dans {file}, pour les témoignages plus anciens.',
    rotatedBefore:
      'Une nouvelle clé avait déjà été créée la dernière fois, et voici sa carte ; les anciennes restent dans {file}, pour les témoignages plus anciens.',
    card: 'Donne {card} à la personne qui signe le document du canal (il n’y a rien de secret dedans), et lis-lui ce numéro à voix haute :',
    final:
      'Personne ne peut ouvrir tes clés sans la phrase secrète, et personne ne peut t’en donner une nouvelle : sans papiers de secours, une phrase secrète oubliée est perdue pour toujours. Fais de tels papiers maintenant ({command}), et garde une copie de tout le dossier sur une clé USB.',
    newCopy:
      'Fais ensuite une nouvelle copie de ton dossier : une copie plus ancienne n’ouvre pas ce qui sera scellé pour la nouvelle clé.',
    passphrase: '{file} a la nouvelle phrase secrète.',
    sharesStill: 'Tes papiers de secours l’ouvrent comme avant.',
    copies:
      'Les copies faites avant s’ouvrent encore avec l’ancienne phrase secrète : fais de nouvelles copies, et détruis les anciennes.',
    number: 'ton numéro',
    folder: 'ton dossier',
    backup: 'ta sauvegarde',
    older: 'anciennes clés',
    olderCount: '{count}, pour les témoignages plus anciens',
    noBackup: 'aucune : sans papiers de secours, une phrase secrète oubliée est perdue pour toujours',
    backupIs: '{backup}, il faut {need} des {shares} papiers, n’importe lesquels',
    notJoined: 'Tu n’as pas encore rejoint de canal.',
    channel: 'Canal {slug} sur {origin}',
    channelNumber: 'son numéro',
    channelDocument: 'son document',
    documentNumber: 'numéro {serial}',
  },
  channel: {
    compare: 'Est-ce qu’une personne de l’équipe dont tu connais la voix lit le même numéro ?',
    joined: 'Tu as rejoint {slug} sur {origin}, document numéro {serial}.',
    kept: 'Le document numéro {serial} est gardé pour les anciens témoignages ; le canal reste au numéro {newest}.',
    notListed: 'Tu n’y figures pas encore : donne ton {card} à la personne qui le signe.',
    may: 'Ce que tu peux faire : {may}. Ensuite : {command}',
    mayNothing: 'Tu ne peux pas encore utiliser le serveur.',
    listed: '{name} est dans le brouillon avec le rôle {role}. Son numéro est',
    readAloud:
      'Fais-toi lire son numéro à voix haute ({command}) : si un chiffre est différent, ce n’est pas sa carte.',
    counts: 'Le brouillon ne compte qu’une fois signé : {command}',
    many: 'Nombre de personnes pour qui chaque témoignage est maintenant scellé : {count}. Au-dessus de {most}, l’envoi prend des secondes sur de vieux téléphones.',
    removed:
      '{name} n’est plus dans le brouillon. Signe-le et publie-le maintenant ({sign}, {publish}) : d’ici là, son accès marche encore et les nouveaux témoignages sont scellés aussi pour cette personne. Ce qu’elle a déjà reçu, elle peut toujours l’ouvrir.',
    signed: 'Signé : document numéro {serial} de {slug}, dans {file}.',
    signedNumber: 'Le numéro auquel les gens reconnaissent ton organisation est',
    published:
      '{origin} montre maintenant le document numéro {serial} de {slug}. Les pages déjà ouvertes continuent avec celui d’avant ; ces témoignages t’arrivent aussi.',
    revoked: '{origin} montre maintenant le document numéro {serial} de {slug}, sans {name}.',
    thiefNot:
      'Ce qu’un voleur n’a pas : l’accès de {name} est coupé, même là où il était en cours, et les témoignages scellés à partir de maintenant ne s’ouvrent pas avec. Les pages déjà ouvertes peuvent encore sceller pour cet accès ; la liste des témoignages le dit quand c’est le cas.',
    thiefHas:
      'Ce qu’un voleur a : le fichier de clés, que seule la phrase secrète ouvre, et les témoignages scellés qui étaient sur l’ordinateur. S’il connaît peut-être aussi la phrase secrète, tous ces témoignages ont pu être lus, et rien ne peut l’annuler.',
    thiefThen:
      'Ce qu’il faut faire : {name} met une copie du dossier sur un ordinateur sûr, choisit une nouvelle phrase secrète ({passphrase}), crée de nouvelles clés ({rotate}), et te donne la nouvelle carte : {add}, puis signe et publie. Si {signingKey} était aussi sur l’ordinateur volé, préviens toutes les personnes qui connaissent ton numéro. Ce qu’il faut faire alors est écrit dans {guide}.',
    moved: 'Désormais, tu cherches les témoignages de {slug} sur {origin}. Ensuite : {command}',
    unpublished:
      'Signé, mais pas encore publié : le document numéro {serial} est dans {file}. {why} Dès que le serveur répond : {command}',
    changes: {
      gone: 'n’y figure plus',
      first: 'y figure pour la première fois',
      opensNothing: 'n’ouvre rien',
      role: 'rôle {role}',
      key: 'une nouvelle clé',
      login: 'une nouvelle clé de connexion',
      mayNothing: 'ne peut pas utiliser le serveur',
      may: 'peut : {may}',
    },
    facts: {
      channel: 'Canal',
      organisation: 'Organisation',
      number: 'Numéro',
      document: 'Document',
      lasts: 'numéro {serial}, prévu jusqu’au {day}',
      languages: 'Langues',
      areas: 'Régions',
      sounds: 'Sons',
      help: 'Lignes d’aide',
      title: 'Titre de page',
      leave: 'Quitter mène à',
      draft: '{language} (brouillon)',
      sensitive: '{area} (sensible)',
    },
    people: {
      advocate: 'Collègue',
      role: 'Rôle',
      opens: 'Ouvre',
      may: 'Peut, sur le serveur',
      case: 'faits et récits',
      tally: 'faits seulement',
      nothing: 'rien',
    },
  },
  document: {
    format: 'Ce n’est pas un document du canal signé : vérifie que c’est le bon fichier.',
    version: 'Ce document du canal est d’une version plus récente : mets Parasol à jour.',
    signature:
      'La signature de ce document du canal est fausse : ne l’utilise pas, et demande à l’organisation.',
    schema: 'Ce document du canal n’est pas rempli comme il faut. {detail}',
    recipients: 'Les destinataires de ce document du canal sont inutilisables. {detail}',
    advocates: 'Les collègues de ce document du canal sont inutilisables. {detail}',
    signer:
      'Ce document du canal a été signé par quelqu’un d’autre : ne l’utilise pas, et comparez les numéros de vive voix.',
    slug: 'Ce document est celui d’un autre canal : vérifie que c’est le bon fichier.',
    older: 'Ce document du canal est plus ancien que celui qu’on connaît déjà : demande le plus récent.',
    conflict:
      'Deux documents du canal différents portent le même numéro : n’utilise aucun des deux, et demande à l’organisation.',
  },
  grants: {
    format: 'Ce n’est pas un fichier d’anciens témoignages partagés, ou il est abîmé : redemande-le.',
    version:
      'Ce fichier d’anciens témoignages partagés a été écrit par une version plus récente : mets Parasol à jour.',
    signature:
      'La signature de ce fichier d’anciens témoignages partagés est fausse : ne l’utilise pas, et demande à la personne qui te l’a donné.',
    granter:
      'Ce fichier d’anciens témoignages partagés n’a pas été signé par une personne de ton canal qui a le rôle case : ne l’utilise pas.',
    'not-recipient':
      'Ce fichier d’anciens témoignages partagés est pour d’autres clés que les tiennes : demandes-en un pour les clés qui figurent dans le document du canal.',
    unwrap:
      'Ce fichier d’anciens témoignages partagés a été fabriqué de façon malhonnête, ou abîmé avant d’être signé : ne l’utilise pas.',
  },
  ledger: {
    'ledger-format':
      'Le registre des publications a été abîmé, ou écrit par une version plus récente : prends-le dans ta copie, ou va le chercher sur le serveur.',
    'ledger-signature':
      'Le registre des publications contient une ligne que ton organisation n’a pas signée : utilise une copie en laquelle tu as confiance.',
    'ledger-chain':
      'Le registre des publications a été modifié : une ligne manque, a été déplacée ou vient d’un autre registre. Utilise une copie en laquelle tu as confiance.',
    'ledger-overlap':
      'Un tableau de cette période, ou d’une région qui la recouvre, a déjà été publié, et une seconde version à côté de la première révélerait de petits nombres : publie une autre période.',
    'ledger-withdrawal': 'Aucune publication de ce numéro n’est encore en vigueur.',
  },
  package: {
    'archive-format':
      'Ce n’est pas le fichier ZIP d’une publication, ou il a été coupé : va le chercher de nouveau.',
    'archive-large':
      'C’est plus gros que toute publication, donc cela n’a pas été ouvert : demande à la personne qui te l’a donné.',
    'archive-path':
      'Il y a là un fichier qu’aucune publication ne contient, donc rien n’a été ouvert : {file}.',
    'archive-link':
      'Il y a là un lien ou un appareil à la place d’un fichier, donc rien n’a été ouvert ({file}) : va chercher le paquet de nouveau.',
    'archive-repeated':
      'Un fichier s’y trouve deux fois, si bien que l’on pourrait y lire deux choses différentes ({file}) : va le chercher de nouveau.',
    'seal-format':
      '{file} n’est pas écrit comme le sceau d’une publication : il a été modifié, ou une version plus récente l’a écrit.',
    'seal-publisher': '{file} ne nomme aucune organisation dont la signature soit bonne : ne l’utilise pas.',
    'checksums-format':
      '{file} n’est pas la liste des fichiers d’une publication : va chercher le paquet de nouveau.',
    'checksums-unsigned':
      '{file} n’a pas été signé par l’organisation : ne l’utilise pas, et va chercher le paquet de nouveau.',
    'file-missing': '{file} manque : va chercher le paquet entier de nouveau.',
    'file-changed':
      '{file} n’est pas ce qui a été signé, il a donc été modifié ou abîmé : va chercher le paquet de nouveau.',
    'file-unlisted':
      '{file} a été ajouté à ce qui a été signé : ne l’utilise pas, et va chercher le paquet de nouveau.',
  },
  asked: {
    'no-number':
      '« {text} » n’est pas le numéro d’une clé. Il a quarante chiffres, en huit groupes de cinq dont aucun ne dépasse 65535 : {example}. Demande-le à l’organisation de vive voix, ou prends-le sur ses papiers ou son formulaire.',
    'other-number':
      'Ce document a un autre numéro, {number} : ce n’est pas celui de ton organisation. Ne l’utilise pas, et préviens la personne qui te l’a donné.',
    'not-joined-now':
      'Canal pas rejoint. Demande le numéro dans ton équipe, de vive voix ou sur papier, et compare encore une fois.',
    'keys-there':
      'Il y a déjà des clés dans {path}, et elles ne sont pas remplacées : pour recommencer, utilise un autre dossier avec --home.',
    'signing-there':
      '{path} contient une clé de signature, pas des clés pour ouvrir des témoignages : ajoute --signing-key.',
    'advocate-there':
      '{path} contient des clés pour ouvrir des témoignages, pas une clé de signature : enlève --signing-key.',
    'not-signing': '{path} n’est pas une clé de signature.',
    'share-there': 'Il y a déjà un papier de secours dans {path} : choisis un autre dossier.',
    'share-numbers':
      'Cela ne va pas : il peut y avoir jusqu’à {most} papiers, et il doit en falloir au moins 2 pour ouvrir, mais pas plus qu’il n’y en a.',
    'no-card': '{path} n’est pas la carte d’une personne : redemande son {card}.',
    'card-damaged': 'Les clés dans {path} sont abîmées : redemande la carte.',
    'listed-already':
      '{name} figure déjà dans la liste : dis que ce sont ses nouvelles clés (--replace), ou fais choisir un autre nom.',
    'not-listed': 'Personne ne figure sous le nom « {name} ». Il y a : {names}.',
    'only-case':
      'Seules les clés de {name} ouvrent les récits, et plus personne ne pourrait lire ce qui arrive : inscris d’abord quelqu’un d’autre, ou donne-lui de nouvelles clés.',
    'no-signed': 'Il n’y a pas encore de document signé : {command} le fait.',
    'no-signed-here':
      'Il n’y a pas de document signé dans ton dossier : copies-y d’abord le {file} le plus récent.',
    'no-draft': 'Il n’y a pas de brouillon dans {path} : {command} en fait un.',
    'not-address': '« {address} » n’est pas l’adresse d’un serveur : elle ressemble à https://lotus.example.',
    'not-encrypted': '{address} n’est pas chiffré en chemin : utilise https:// à la place.',
    'other-key':
      'Le dernier document a été signé avec une autre clé : utilise ce signing.key-là, ou un autre dossier pour un autre canal.',
    'server-behind':
      '{origin} montre le document numéro {shown}, et tu connais le numéro {known} : demande à la personne qui signe de lui donner le plus récent ({command}), puis réessaie. Rien n’a été changé.',
    unapproved:
      'Aucune organisation n’a encore approuvé le formulaire en {languages} : lis-le en entier, puis signe avec --with-drafts pour le proposer quand même.',
  },
}
