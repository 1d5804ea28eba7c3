import type { HandIn, Offline } from '../en/offline.ts'

/** A draft: no member organisation that works in French has approved it yet. */
export const offline: Offline = {
  offer: {
    choice:
      'Envoyer maintenant, c’est risqué ? Garde-le dans un fichier fermé à clé. Tu peux le remettre plus tard.',
    waiting:
      'Tu n’as pas besoin d’attendre : tu peux garder ton message dans un fichier fermé à clé, et le remettre plus tard.',
    save: 'Garder dans un fichier',
    keep: 'Garder ici, personne suivante',
  },
  save: {
    heading: 'Garder ton message dans un fichier',
    closing: 'Un instant : on ferme ton message à clé.',
    unknown:
      'La page ne sait pas encore qui peut ouvrir ton message. Garde-la ouverte : on réessaie tout seul.',
    locked:
      'Ton message est fermé à clé. Il n’y a que {organisation} qui peut ouvrir le fichier : pas toi, et pas qui le transporte.',
    shows: 'La liste des téléchargements de ce téléphone montrera le fichier. Son nom ne dit rien.',
    save: 'Enregistrer le fichier',
    keep: 'Garder ici, personne suivante',
    keepHint:
      'Seulement pour l’équipe de terrain : le message reste dans cette page, fermé à clé, et la personne suivante peut commencer.',
    send: 'L’envoyer d’ici quand même',
    goBack: 'Retour à mes réponses',
  },
  saved: {
    heading: 'Enregistré',
    name: 'Le nom du fichier : {file}',
    look: 'Regarde dans les téléchargements s’il y est. Sinon, enregistre-le encore.',
    address:
      'Remets-le depuis n’importe quel téléphone ou ordinateur, même des semaines plus tard, sur cette page : {address}',
    person:
      'Ou donne-le à {organisation} ou à quelqu’un de l’équipe de terrain, par exemple sur une carte mémoire.',
    after: 'Quand il est remis, efface le fichier.',
    again: 'Enregistrer encore',
    cleared: 'Tes réponses ne sont plus dans cette page.',
    leave: 'Quitter cette page',
    next: 'Personne suivante',
  },
  turns: {
    next: 'Personne suivante',
    nextHint: 'Seulement si quelqu’un d’autre veut utiliser ce téléphone maintenant.',
    kept: 'Messages fermés à clé dans cette page, pas encore enregistrés : {count}',
    keptSaved: 'Messages fermés à clé dans cette page, enregistrés dans un fichier : {count}',
    keepOpen: 'Garde cette page ouverte. Si on la ferme avant de les enregistrer, ils sont perdus.',
    saveAll: 'Tout enregistrer dans un seul fichier',
    clear: 'Le fichier est là : vider cette page',
  },
  leave: {
    heading: 'Des messages ne sont pas enregistrés',
    text: 'Messages fermés à clé dans cette page, pas encore enregistrés : {count}. Si tu quittes maintenant, ils sont perdus.',
    save: 'D’abord les enregistrer',
    leave: 'Quitter quand même',
    stay: 'Rester ici',
  },
  expired:
    'Pour l’équipe de terrain : la liste des personnes qui peuvent ouvrir les messages aurait dû être renouvelée avant le {date}. Tu peux continuer : les messages sont toujours fermés à clé pour les personnes de la liste. Demande la nouvelle à {organisation}. Si la date de cet appareil est fausse, il n’y a rien à faire.',
  single: {
    final: 'Rien n’est envoyé d’ici. À la fin, tu enregistres un fichier fermé à clé, à remettre plus tard.',
    enough: 'Tu peux l’enregistrer maintenant',
    save: 'Garder dans un fichier',
    review: 'Voilà ce que contient le fichier. Rien d’autre.',
  },
}

export const handIn: HandIn = {
  heading: 'Remettre des fichiers enregistrés',
  text: 'Choisis les fichiers enregistrés : beaucoup à la fois, dans n’importe quel ordre. Il n’y a que {organisation} qui peut ouvrir ce qu’ils contiennent.',
  twice: 'Le même message deux fois ne compte qu’une fois. Dans le doute, remets-le encore.',
  choose: 'Choisir des fichiers',
  loading: 'Un instant…',
  stay: 'Garde cette page ouverte jusqu’à ce qu’elle dise que c’est fini.',
  progress: 'Où ça en est',
  soFar: 'Regardés jusqu’ici : {done} sur {all}',
  offline: 'Il n’y a pas de réseau. Ça reprendra tout seul là où ça s’est arrêté.',
  proving:
    'Il y a trop de monde de l’autre côté. Cet appareil fait un calcul pour que ces messages passent en premier. Garde cette page ouverte.',
  busy: 'Il y a trop de monde de l’autre côté. Ça reprendra tout seul là où ça s’est arrêté.',
  tryNow: 'Réessayer maintenant',
  done: 'C’est fini. Messages acceptés : {count}',
  file: {
    waiting: 'Pas encore regardé',
    taken: 'Acceptés : {count}',
    twice: 'Les mêmes que d’autres ici, pas comptés une deuxième fois : {count}',
    refused: 'Pas acceptés, car abîmés ou pas destinés à {organisation} : {count}',
    damaged: 'Abîmés : {count}. S’il y a une autre copie de ce fichier, remets-la aussi.',
    none: 'Il n’y a pas de message enregistré dans ce fichier. Regarde si c’est le bon.',
    unreadable: 'Cet appareil n’a pas pu lire le fichier. Choisis-le encore.',
    whole: 'Tout ce fichier est accepté : tu peux l’effacer.',
    keep: 'N’efface pas encore ce fichier. Donne-le à {organisation}.',
  },
  noscript: {
    heading: 'Cette page ne marche pas dans ce navigateur',
    text: 'Il faut JavaScript, et ici il est coupé. Prends un autre navigateur, ou donne les fichiers à {organisation}.',
  },
}
