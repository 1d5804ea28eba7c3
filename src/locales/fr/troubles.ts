import type { Troubles } from '../en/troubles.ts'

export const troubles: Troubles = {
  vault: {
    'not-joined':
      'Tu n’as pas encore rejoint de canal : {join} le fait, avec le document du canal de ton organisation.',
    busy: 'Un autre parasol travaille dans ce dossier : attends qu’il ait fini, puis essaie encore.',
    unreachable:
      'Le serveur {detail} ne répond pas : vérifie la connexion à Internet et l’adresse, puis essaie encore.',
    'broken-off':
      'Le serveur s’est interrompu au milieu : ce qui était arrivé est gardé, et {pull} reprend à cet endroit.',
    answer:
      'Ce qui répond là n’est pas un serveur Parasol : vérifie l’adresse, ou demande à la personne qui s’occupe du serveur.',
    'no-channel':
      'Le serveur ne connaît pas ce canal : demande à la personne qui s’en occupe d’ajouter le document du canal ({addChannel}).',
    login:
      'Le serveur ne te connaît pas : demande à la personne qui signe le document du canal si tu y figures et s’il a été publié. (Si oui, l’adresse que tu as donnée pour rejoindre le canal n’est pas celle sous laquelle le serveur se connaît.)',
    'not-allowed':
      'Le document du canal ne te permet pas cela : demande à la personne qui le signe ({show} montre qui peut faire quoi).',
    refused: 'Le serveur a refusé cela ({detail}) : {why}.',
    trouble:
      'Le serveur a lui-même un problème : essaie encore dans une heure, et préviens la personne qui s’en occupe.',
    'too-many': 'Le serveur demande une pause : attends une minute, puis essaie encore.',
    history: 'Le document du canal manque dans ton dossier : rejoins de nouveau le canal avec lui ({join}).',
    newer:
      '{detail} a été écrit par une version plus récente de Parasol : mets celle-ci à jour. Rien n’a changé.',
    journal:
      '{detail} est abîmé du début à la fin, ou appartient à d’autres clés : prends-le dans ta copie du dossier.',
    'journal-newer': '{detail} a été écrit par une version plus récente : mets Parasol à jour.',
    quote:
      'Ce fichier ne contient aucune citation que tu peux ouvrir : il a été abîmé, c’est autre chose, ou il a été scellé pour d’autres.',
    'quote-signer':
      'La personne qui a signé cela n’en a pas le droit : une citation est autorisée par une deuxième personne, à qui le document du canal le permet.',
  },
  refusals: {
    older: 'il a déjà un document du canal plus récent ; signe donc le tien de nouveau, et publie celui-là',
    conflict: 'il a un autre document du canal avec ce numéro ; trouve qui l’a signé avant de continuer',
    signer: 'son canal est signé avec une autre clé que la tienne',
    slug: 'ce document est pour un autre canal',
    signature: 'la signature n’est pas bonne ; signe donc le document de nouveau',
    schema: 'le document n’est pas bien formé ; signe-le donc de nouveau avec cette version',
    other: 'demande à la personne qui s’en occupe',
  },
  identity: {
    missing: 'Il n’y a pas de fichier de clés ici : vérifie le dossier, ou crée d’abord des clés.',
    format: 'Ce n’est pas un fichier de clés, ou son début est abîmé : utilise ta copie.',
    version: 'Ce fichier de clés a été écrit par une version plus récente : mets Parasol à jour.',
    type: 'Ce fichier de clés est d’un genre que cette version ne connaît pas : mets Parasol à jour.',
    limits:
      'Ce fichier de clés demande plus de travail que tous ceux que Parasol écrit : il a été abîmé ou truqué.',
    passphrase:
      'La phrase secrète est fausse, ou le fichier de clés est abîmé : essaie encore, ou utilise ta copie.',
    damaged: 'Ce fichier de clés s’ouvre, mais ce ne sont pas des clés à l’intérieur : utilise ta copie.',
    'no-recovery':
      'Ce fichier de clés ne peut pas être ouvert avec des papiers : ils n’ouvrent que les fichiers écrits après eux.',
    'share-lines':
      'Un papier a huit lignes de dix caractères : vérifie qu’aucune ne manque et qu’aucune n’est là deux fois.',
    'share-line':
      'La ligne {line} de ce papier n’est pas comme elle a été écrite : compare-la avec le papier, caractère par caractère.',
    'share-length':
      'La ligne {line} de ce papier a {found} caractères au lieu de 10 : compare-la avec le papier, caractère par caractère.',
    'share-version': 'Ce papier a été fait par une version plus récente : mets Parasol à jour.',
    'share-twice': 'Le même papier a été donné deux fois (numéro {number}) : prends-en un autre.',
    'shares-mixed':
      'Ces papiers viennent de deux sauvegardes différentes, qui ne vont pas ensemble : le mot après « Sauvegarde » doit être le même sur tous, et ici il y a {backup} et {other}.',
    'shares-few': 'Il y a trop peu de papiers : {found} sur les {need} qu’il faut.',
    'shares-wrong':
      'Ces papiers ne vont pas ensemble : au moins un n’est pas de cette sauvegarde, même s’il le dit. Prends-en d’autres.',
    'other-backup': 'Ces papiers sont d’une autre sauvegarde ({backup}) que ce fichier de clés ({other}).',
    recovery:
      'Les papiers sont bons, mais ce qu’ils ouvrent dans ce fichier de clés est abîmé : utilise ta copie.',
  },
  damage: {
    length: 'il est trop court ou trop long',
    magic: 'il ne commence pas comme un témoignage scellé',
    suite: 'il a été scellé d’une façon que cette version ne connaît pas, ou abîmé',
    kind: 'il est d’un genre que cette version ne connaît pas, ou il a été abîmé',
    slots: 'son nombre de destinataires est impossible',
    parts: 'il n’a pas le bon nombre de parties',
    reserved: 'il a été abîmé, ou fait par une version plus récente',
    channel: 'il nomme un document du canal que tu n’as pas ; rejoins le canal avec celui-là aussi',
    role: 'il a été falsifié : il ouvrirait plus que ce qu’un rôle permet',
    'not-recipient': 'ta clé n’était pas dans la liste quand il a été scellé',
    unwrap: 'ta partie a été abîmée ; quelqu’un d’autre dans l’équipe peut peut-être l’ouvrir',
    commitment: 'il a été modifié après avoir été scellé',
    ciphertext: 'il a été scellé de façon malhonnête : personne ne peut l’ouvrir',
    padding: 'il a été scellé de façon malhonnête : son remplissage est faux',
    json: 'il s’ouvre, mais ne contient pas de témoignage',
    schema: 'il s’ouvre, mais répond d’une façon que cette version ne connaît pas',
  },
  publication: {
    'too-few':
      'Il n’y a encore rien à publier : un trimestre ou une année entre en compte quand la période est finie et qu’au moins 30 témoignages peuvent être comptés.',
    'folder-taken':
      'Le dossier contient d’autres fichiers, auxquels rien n’est changé : choisis un dossier vide ou nouveau.',
    'text-encoding':
      'Le texte ne peut pas être lu : enregistre-le en texte simple, en UTF-8 (dans le Bloc-notes : Enregistrer sous, Encodage UTF-8), puis essaie encore.',
    'text-character':
      'La ligne {line} du texte contient un caractère qui ne peut pas être imprimé : tape cette ligne de nouveau.',
    'text-language':
      'La ligne {line} du texte nomme une langue qui n’existe pas ici : écris l’une de celles-ci : {languages}.',
    'text-period':
      'La ligne {line} du texte ne nomme pas de période : écris une année ou des trimestres, par exemple Period: 2026 ou Period: 2026-Q1..2026-Q3.',
    'text-outside':
      'La ligne {line} du texte est avant le premier titre : mets « {text} » sous un titre, ou # devant.',
    'text-heading':
      'La ligne {line} du texte n’est pas un titre de note : {text}. Un texte nouvellement commencé montre ceux qui existent.',
    'text-repeated':
      'La ligne {line} du texte est là une deuxième fois : {text}. Mets les deux sous un seul titre.',
    'text-headline':
      'Sous la ligne {line} du texte, il n’y a pas de titre de note, ou il y en a plusieurs : écris-le là sur une ligne, ou enlève aussi l’intitulé.',
    'text-demand':
      'La ligne {line} du texte est une demande : commence-la par un tiret (-), comme chacune d’elles.',
  },
  system: {
    ENOENT: 'Il n’y a pas de {path} : vérifie le nom et le dossier.',
    EACCES: 'Tu n’as pas le droit d’utiliser {path} : vérifie à qui est ce fichier.',
    EISDIR: '{path} est un dossier, et il faut un fichier.',
    ENOTDIR: '{path} est placé dans quelque chose qui n’est pas un dossier.',
    EROFS: '{path} ne peut pas être modifié : le disque est en lecture seule.',
    ENOSPC:
      'Le disque est plein : fais de la place, puis relance la commande. Ce qu’il y avait avant est intact.',
    other:
      'Quelque chose n’a pas marché comme il faut : {message}. Rien n’a été envoyé. Préviens s’il te plaît les personnes qui t’ont donné ce programme.',
  },
  asked: {
    'no-keys':
      'Il n’y a pas de clés dans {folder} : crée les tiennes avec {command}, ou dis avec --home où elles sont.',
    'not-advocate': '{path} n’est pas un fichier de clés pour ouvrir des témoignages.',
    'no-report': 'Tu n’as pas de témoignage {name} : {command} montre ceux qu’il y a.',
    'several-reports': 'Plusieurs témoignages commencent par {name} : donne plus de caractères ({names}).',
    'no-name':
      '« {name} » n’est pas le nom d’un témoignage : donne au moins quatre de ses caractères, comme {command} les montre.',
    unopenable: '{report} ne peut pas être ouvert : {why} ({code}).',
    'damaged-since':
      '{report} s’est abîmé sur ton disque depuis la dernière ouverture : ta copie du dossier l’a peut-être.',
    tally:
      'Ce récit n’est pas à toi d’ouvrir : ton rôle est tally. Demande à une personne avec le rôle case.',
    'no-words': 'Donne les mots à chercher.',
    period: '{option} attend une année, un mois ou un jour : 2026, 2026-03 ou 2026-03-31, et non « {text} ».',
    month: '{option} attend une année ou un mois : 2026 ou 2026-03, et non « {text} ».',
    'brief-period': '{option} attend 2026, 2026-Q1 ou 2026-Q1..2026-Q3, et non « {text} ».',
    unpublished: 'Rien n’est publié pour {period} : il y a des chiffres pour {periods}.',
    'brief-unreachable':
      'Le serveur {server} ne répond pas : une publication a peut-être été retirée sans que tu le saches. Essaie encore quand il y a Internet, ou fais la note à partir de la copie dans ton dossier avec {option}.',
    'brief-none':
      'Rien n’est encore publié, et une note n’est faite que de chiffres publiés. Regarde-les avec {prepare}, puis {publish}. De ce qui est préparé, {option} fait un brouillon pour vous seuls.',
    'brief-withdrawn':
      'Toutes les publications ont été retirées : une note n’a donc rien à dire ({list} montre pourquoi). Ce qui a été retiré n’est plus jamais publié ; continue avec le trimestre suivant.',
    'one-line': 'Cela doit tenir sur une ligne de {longest} caractères au plus, et non « {text} ».',
    term: 'Donne une durée comme 24-months ou 3-years, et non « {text} ».',
    'two-reports': 'Nomme au moins deux témoignages différents.',
    'none-fits': 'Aucun témoignage ne correspond : {command} montre ceux qu’il y a.',
    'file-taken': 'Il y a déjà un fichier dans {path} : choisis un autre nom.',
    'text-taken': 'Il y a déjà un fichier {path}, peut-être avec ton texte dedans : choisis un autre nom.',
    'no-account': 'Il n’y a pas de récit : rien ne peut être cité.',
    'not-quotable': 'La personne n’a pas permis qu’on cite ses mots, donc ils ne sont pas cités.',
    'quote-not-there':
      'Ces mots ne sont pas tels quels dans le récit : copie le passage depuis le récit, et n’enlève que des mots.',
    'quote-brackets': 'Les doubles crochets ne vont pas par paires : chaque [[ doit avoir son ]].',
    'quote-nothing-left': 'Il ne reste rien à imprimer : enlève moins, ou choisis un autre passage.',
    'quote-is-release': 'Ce fichier rapporte une autorisation, que tu prends avec : {command}',
    'quote-not-in-account':
      'Ces mots ne sont pas dans le récit : ne les autorise pas, et demande à la personne qui les a choisis.',
    'quote-unreleased': 'Personne n’a encore autorisé ces mots : {command}',
    'quote-other':
      'L’autorisation dans ce fichier est pour d’autres mots : demande qu’on les autorise de nouveau.',
    'no-quote': 'Il n’y a pas une citation de ce nom en usage : {command} montre celles qu’il y a.',
    'no-browser':
      'Ni Chrome, ni Chromium, ni Edge n’a été trouvé pour faire le PDF : fais la note avec {option}, ouvre-la dans n’importe quel navigateur et imprime-la en PDF. (PARASOL_CHROMIUM peut nommer le programme.)',
    'no-pdf':
      'Le navigateur n’a pas fait de PDF : fais la note avec {option}, ouvre-la dans n’importe quel navigateur et imprime-la en PDF.',
    'no-charts':
      'Le navigateur n’a pas dessiné les graphiques du fichier Word : essaie encore, ou fais la note avec {option} à la place.',
    'not-recipient':
      'Dans le document du canal le plus récent que tu connais, personne du nom de « {name} » n’ouvre de témoignages : il faut d’abord y inscrire cette personne, puis {pull}. Il y a : {names}.',
    'not-case':
      'Seule une personne avec le rôle case dans le document du canal le plus récent peut partager d’anciens témoignages : demande à l’une d’elles.',
    'text-differs':
      'Le texte dit {said} et {option} dit {asked} : enlève {option}, ou commence un nouveau texte avec {command}.',
  },
}
