import type { Answers } from '../en/answers.ts'

export const answers: Answers = {
  work: {
    opening: 'Ouverture',
    fetching: 'Réception',
    deleting: 'Effacement sur le serveur',
    destroying: 'Destruction',
    sharing: 'Partage',
  },
  vault: {
    waits: 'Un autre parasol ouvre des témoignages dans ce dossier : il faut attendre qu’il ait fini.',
    notKept:
      'Ce qui a été ouvert n’a pas pu être gardé pour la prochaine fois : le disque est plein, ou ton dossier ne peut pas être modifié.',
    factsDamaged:
      'Des faits de témoignages détruits sont abîmés et laissés de côté ({count}) : ils sont peut-être dans ta copie du dossier.',
    undestroyed: 'Encore là, alors que leur récit devait être détruit : {count}. {command} continue.',
    notYours:
      'Pas à toi d’ouvrir, parce que ta clé n’était pas dans la liste quand ils ont été scellés : {count}.',
    skipped: 'Sautés, parce qu’ils ne peuvent pas être ouverts : {count}.',
    notesDamaged:
      'Une partie de ce que tu as noté est abîmée et laissée de côté ({count}, à : {places}) : le reste sert. Tout est peut-être intact dans ta copie du dossier.',
    quotesDamaged:
      'Des citations sont abîmées et laissées de côté ({count}) : elles sont peut-être dans ta copie du dossier.',
    expired:
      'Ce document du canal était prévu jusqu’au {day}. Il marche encore ; demande un nouveau document à la personne qui le signe.',
  },
  pull: {
    nothing: 'Rien de nouveau.',
    fetched: 'Témoignages reçus : {count}. Ensuite : {command}',
    removed:
      'Effacés sur le serveur : {count}. Ces témoignages ne sont plus que dans ton dossier : copie-le en lieu sûr.',
    changed: 'Le document du canal porte maintenant le numéro {serial}, et la liste des personnes a changé :',
    unexpected:
      'Si personne ne t’en a parlé, demande de vive voix à la personne qui signe, avant de continuer : c’est ainsi que se voit une clé de signature volée ({guide}).',
  },
  alarm: {
    alarm:
      'ALERTE : ne fais pas confiance à ce serveur maintenant. {what} Rien n’a été pris, et ce que tu as est resté comme avant. Préviens de vive voix la personne qui signe le document du canal.',
    older: 'Il montre un document du canal plus ancien que le numéro {serial}, que tu as déjà vu.',
    conflict: 'Il montre un document du canal différent de celui que tu as vu sous le même numéro.',
    signer: 'Son document du canal est signé avec une autre clé que celle de ton organisation.',
    slug: 'Son document est celui d’un autre canal.',
  },
  import: {
    none: '{file} : aucun témoignage scellé dedans. Vérifie que c’est bien le fichier qui a été remis.',
    known: '{file} : témoignages trouvés : {found}, tous déjà ici.',
    some: '{file} : témoignages trouvés : {found}, nouveaux : {added}.',
    damaged:
      'Octets qui ne font partie d’aucun témoignage entier : {bytes}. Le fichier est abîmé : redemande-le.',
  },
  search: {
    ask: 'Mots à chercher (tu ne les verras pas) : ',
    nothing: 'Rien trouvé. Récits parcourus : {accounts}.',
    found: 'Témoignages où c’est écrit : {count}. Récits parcourus : {accounts}. En lire un : {command}',
    more: 'et encore d’autres : {count}',
  },
  read: {
    forgotten: 'Le récit a été détruit ({command}). Il n’en reste que ces faits.',
    notMarked: 'Pas marqué comme lu, car un autre parasol travaille dans ce dossier.',
  },
  noted: {
    event: 'événement : {event}',
    same: 'le même que {report}',
    excluded: 'hors des chiffres : {reason}',
  },
  sort: {
    takesBack: '{command} annule cela.',
    unchanged: 'Rien n’a changé.',
    tagged: 'Étiquette « {tag} » donnée : {count}. Les retrouver : {command}',
    tagKnown: 'Tous ont déjà l’étiquette « {tag} ».',
    untagged: 'Étiquette « {tag} » enlevée : {count}.',
    tagUnknown: 'Aucun n’a l’étiquette « {tag} ».',
    tags: 'Étiquettes qui existent : {tags}.',
    noTags: 'Il n’y a pas encore d’étiquettes.',
    same: 'Notés comme étant encore {report} : {count}. À partir de maintenant, seul celui-là compte.',
    sameSilent:
      'La personne qui l’a envoyé n’a pas voulu qu’il soit compté : maintenant aucun ne l’est. Si ce n’est pas ce que tu veux, annule, puis nomme un autre témoignage en premier.',
    sameKnown: 'C’est déjà noté.',
    apart: 'De nouveau séparés, et comptés : {count}.',
    notSame: 'Aucun n’en répète un autre.',
    joined:
      'Témoignages de « {event} » maintenant : {count}. Chacun compte comme un témoignage, tous ensemble comme un événement.',
    joinedKnown: 'Ils sont déjà tous de « {event} ».',
    parted: 'Sortis de leur événement : {count}.',
    notJoined: 'Aucun n’est dans un événement.',
    excluded: 'Dans aucun chiffre à partir de maintenant ({reason}) : {count}.',
    included: 'Ils comptent de nouveau, si la personne qui a envoyé l’a permis : {count}.',
    notExcluded: 'Aucun n’était hors des chiffres.',
  },
  events: {
    none: 'Pas encore d’événements : {command} montre ce qui va peut-être ensemble.',
    line: '{event}. Témoignages : {count}',
    noProposals:
      'Aucun témoignage ne semble parler du même événement qu’un autre : il n’y en a pas deux avec le même mois, la même région, les mêmes faits, et le même genre de personnes qui l’ont fait ou le même genre de lieu.',
    proposal: '{number}. Témoignages qui disent la même chose : {count}',
    usual: 'Nombre dans un autre mois, en moyenne : {usual}',
    joinThem: 'Rien n’a été réuni : lis-les d’abord ({read}), puis réunis-les ({join}).',
    more: 'Il y en a d’autres : {count}. {command} les montre.',
  },
  undo: {
    nothing: 'Il n’y a rien à annuler.',
    latest: 'Le plus récent d’abord :',
    done: 'Annulé :',
    deeds: {
      tag: 'étiquette « {tag} » donnée : {count}',
      untag: 'étiquette « {tag} » enlevée : {count}',
      same: 'notés comme étant encore {report} : {count}',
      'not-same': 'notés comme séparés : {count}',
      join: 'réunis dans l’événement « {event} » : {count}',
      part: 'sortis de leur événement : {count}',
      exclude: 'laissés hors des chiffres ({reason}) : {count}',
      include: 'comptés de nouveau : {count}',
    },
  },
  forget: {
    plan: 'Reçus avant le {day} : {count}. Leurs récits seraient détruits pour toujours, dans ce dossier. Les faits restent et sont comptés comme avant. Personne ne pourra revenir en arrière.',
    nothing: 'Rien à détruire : aucun témoignage avec un récit n’a été reçu avant le {day}.',
    question: 'Détruire ces récits pour toujours ?',
    destroyed:
      'Récits détruits : {count}. Leurs faits sont comptés comme avant. Détruis maintenant les vieilles copies de ce dossier, et veille à ce que tes collègues fassent pareil.',
    quotesGone:
      'Des citations étaient abîmées et sont parties avec, car elles pouvaient contenir des mots de ces récits ({count}) : elles sont peut-être dans ta copie du dossier.',
    left: 'Encore là, parce que tu ne peux pas les ouvrir et qu’aucun fait n’en resterait : {count}.',
  },
  figures: {
    events: 'Événements',
    times: 'Fois',
    nothingToCount: 'Rien à compter : aucun témoignage ne répond à cela, ou aucun ne correspond.',
    nothingToShow: 'Rien à montrer : aucun témoignage ne correspond, ou aucun ne peut être compté.',
    nothingToCompare:
      'Rien à comparer : il n’y a pas encore de période entière dont l’année d’avant était entière aussi.',
    crossed: 'De haut en bas : {down}. De gauche à droite : {across}. On compte : {what}.',
    answered: 'Témoignages qui répondent : {count}.',
    silent: 'Sans réponse : {count}.',
    several: 'Un témoignage peut en citer plusieurs : la somme des lignes peut donc dépasser le total.',
    mentions:
      'Chaque chose citée dans un témoignage compte : il y a donc plus de mentions que de témoignages.',
    repeats: 'Parmi eux, déjà racontés avant, d’après la personne : {count}.',
    inEvents:
      'Parmi eux, dans des événements que tu as réunis ({events}) : {count}. Chacun compte comme un témoignage.',
    notCounted: 'Laissés de côté, parce que la personne n’a pas permis qu’on les compte : {count}.',
    duplicates: 'Laissés de côté, parce qu’ils répètent un autre témoignage : {count}.',
    excluded: 'Laissés de côté, parce que tu les as écartés ({reason}) : {count}.',
    exact: 'Nombres exacts, pour tes yeux seulement : pour publier, {release} ou {brief}.',
    received:
      'Ce sont des témoignages reçus : témoigner est un choix, et cela ne dit donc pas combien de fois les choses arrivent.',
    byChance:
      '« {column} » montre jusqu’où le hasard seul pourrait porter un nombre, si rien n’avait changé ({level}).',
    seasonal:
      'D’une année à l’autre, les saisons diffèrent plus que par hasard : chaque période est donc comparée à sa saison ({option} donne les intervalles).',
    unfinished: 'pas encore finie',
    begun: 'peut-être partielle',
    above: 'plus que le hasard',
    below: 'moins que le hasard',
    runAbove: '7e sur 7 au-dessus',
    runBelow: '7e sur 7 au-dessous',
    tooFew: 'moins de {least} : pas comparé',
    chance: 'pas plus que le hasard',
    timesMeans:
      '« {column} » dit combien de fois plus de témoignages par jour il y a eu que l’année d’avant.',
    together:
      'Groupes comparés à la fois : {count}. Chacun devait donc différer davantage pour compter (Holm, {level} ensemble).',
  },
  picture: {
    reports: 'Témoignages reçus, arrondis au multiple de 5',
    mentions: 'Mentions dans les témoignages reçus, arrondies au multiple de 5',
    series: {
      month: 'Témoignages reçus, par mois',
      quarter: 'Témoignages reçus, par trimestre',
      year: 'Témoignages reçus, par année',
    },
    from: 'à partir de {period}',
    to: 'jusqu’à {period}',
    happenedFrom: 'arrivé à partir de {period}',
    happenedTo: 'arrivé jusqu’à {period}',
    noted: 'une partie seulement, choisie d’après ce que nous avons noté',
    written: 'Le graphique est dans {file} ; ses nombres sont arrondis et les petits sont masqués.',
    inHouse:
      'Ce graphique ne fait pas partie de ceux qui sont publiés : garde-le dans l’équipe, car à côté d’eux il pourrait révéler un petit nombre.',
  },
  quote: {
    paste: 'Colle le passage à imprimer. Une ligne vide le termine.',
    cuts: 'Mots à enlever, un ou plusieurs par ligne, écrits comme dans le texte. Une ligne vide termine.',
    printed: 'Les mots tels qu’ils seraient imprimés :',
    numbers: 'Il y reste des nombres, qui peuvent montrer qui c’est : {numbers}.',
    right: 'Est-ce que ce sont bien les mots à imprimer ?',
    sealed:
      'Scellé pour les collègues avec le rôle case, dans {file}. L’une de ces personnes donne son accord ({release}) et te renvoie un fichier, que tu prends avec {take}.',
    notHeld:
      'Tu n’as pas ce témoignage et ne peux donc pas comparer : la personne qui te les envoie s’en porte garante.',
    chosen: 'Les mots que {name} a choisis pour être imprimés :',
    release: 'Autorises-tu l’impression de ces mots ?',
    released: 'C’est autorisé. Renvoie {file} à {name}, qui le prend avec : {command}',
    taken:
      '{releaser} a autorisé les mots choisis par {proposer}. Une note peut les imprimer à partir du trimestre qui suit leur réception.',
    withdrawn: 'Retirés : tes notes n’impriment plus ces mots.',
    none: 'Aucun mot n’a encore été choisi : {command}',
    states: {
      proposed: 'attend l’accord d’une deuxième personne',
      withdrawn: 'retirée',
      printable: 'autorisée : une note peut l’imprimer',
      later: 'autorisée : une note pourra l’imprimer à partir du trimestre prochain',
    },
  },
  history: {
    lets: '{file} permet à {name} d’ouvrir d’anciens témoignages : {count}. Avec le récit : {accounts}, les autres avec les faits seulement.',
    own: 'Ceux qui s’ouvrent déjà sans ce fichier : {count}.',
    nothing: 'Il n’y a rien à partager avec {name}.',
    handOver:
      'Remets-lui ce fichier par n’importe quel moyen : il ne s’ouvre qu’avec ses clés. De son côté, il faut le prendre ({take}), puis chercher les témoignages ({then}).',
    shared:
      '{name} a partagé avec toi d’anciens témoignages : {count}. Tu peux ouvrir à partir de maintenant : {here}.',
    away: 'Pas encore dans ton dossier : {count}. {pull} va les chercher, ou {import} les prend dans un fichier.',
  },
  brief: {
    made: 'La note est dans {files} : ouvre-la, lis-la en entier, puis imprime-la ou envoie-la.',
    text: 'Le texte est dans {file} : change-le dans n’importe quel éditeur de texte. Ensuite : {command}',
    asked:
      'Le serveur a d’abord été interrogé : ce que des collègues ont publié ou retiré jusqu’ici est pris en compte.',
    ownCopy:
      'Le serveur n’a pas été interrogé ({option}) : ceci vient de la copie dans ton dossier. Une publication que des collègues ont retirée depuis peut s’y trouver : demande avant de le donner.',
    doubtful:
      'Regarde la ligne {line} de {file} : {number} n’est dans aucun tableau publié. Un nombre exact peut montrer qui a témoigné : écris un nombre arrondi, ou enlève-le. (Le numéro d’une loi ou d’une demande peut rester.)',
    khmer:
      'Les graphiques du fichier Word sont bons dans Word 2016 et plus récent. Les programmes qui ne dessinent pas le SVG, comme LibreOffice, y écriront mal le khmer : avec Chrome, Chromium ou Edge installé, c’est bon pour tous.',
    package: 'Le paquet est dans {folder}. Fichiers : {count}. Lis son {readme} avant de le publier.',
  },
}
