import type { Form, Page } from '../en/form.ts'

/**
 * A draft: no member organisation that works in French has approved it yet. The person is "tu", as health and workers'
 * organisations say it among equals. Spaces before double signs do not break.
 */
export const form: Form = {
  frame: {
    closeHelp: 'Retour aux questions',
    languageFailed: 'Pas de réseau : la langue n’a pas pu changer. Tes réponses sont toujours là.',
    progress: 'Où tu en es',
    back: 'Retour',
    skip: 'Passer',
    next: 'Suivant',
    more: 'Plus de choix',
    several: 'Tu peux en choisir plusieurs.',
    toTheEnd: 'C’est assez : aller à la fin',
    chosen: 'Tu as choisi : {choice}',
    moreThanOne: 'Plusieurs',
  },
  start: {
    heading: 'Il t’est arrivé quelque chose, à toi ou à quelqu’un d’autre ?',
    reader: 'Il n’y a que {organisation} qui peut ouvrir ce que tu envoies.',
    answer: 'Ici, on ne peut pas te répondre ni venir. Pour de l’aide maintenant, appuie sur « Aide ».',
    stop: 'Tu peux t’arrêter à tout moment. Tu peux passer des questions.',
    final: 'Une fois envoyé, on ne peut pas le reprendre : on ne sait pas lequel vient de toi.',
    start: 'Commencer',
    loading: 'Un instant…',
  },
  check: {
    summary: 'Vérifier qui peut ouvrir ceci',
    text: '{organisation} ou quelqu’un de l’équipe de terrain t’a donné un numéro ? Tape-le ici.',
    label: 'Le numéro : 40 chiffres',
    compare: 'Comparer',
    right: 'Le numéro est bon : il n’y a que {organisation} qui peut ouvrir ce que tu envoies.',
    short: 'Ce n’est pas le numéro entier : il a 40 chiffres.',
    waiting: 'Un instant : la page charge encore. Appuie encore sur « Comparer ».',
  },
  stopped: {
    heading: 'N’envoie rien ici',
    signer:
      'Le numéro n’est pas le même : quelqu’un d’autre pourrait ouvrir ce que tu envoies. Demande à la personne qui t’a donné le numéro.',
    slug: 'Cette page est celle d’une autre organisation. Demande à la personne qui te l’a donnée.',
    older:
      'Cette page a reçu une vieille liste des personnes qui peuvent l’ouvrir. Demande à la personne qui te l’a donnée.',
    document:
      'La liste des personnes qui peuvent ouvrir ton message n’est pas en ordre. Demande à l’organisation.',
    help: 'Rien n’a été envoyé. Tu peux quand même trouver de l’aide ici :',
    again: 'Taper encore le numéro',
  },
  urgent: {
    health: {
      heading: 'Certains médicaments ne peuvent pas attendre',
      text: [
        'Du sexe sans préservatif ou contre ta volonté ces 5 derniers jours ?',
        'Le médicament contre le VIH ne marche que si tu commences dans les 3 jours (72 heures). Le plus tôt est le mieux.',
        'Les pilules contre une grossesse marchent jusqu’à 5 jours.',
        'Tu n’as pas besoin d’aller d’abord à la police.',
      ],
    },
    legal: {
      heading: 'Si la police te retient ou te pose des questions',
      text: [
        'Tu peux demander un avocat, et quelqu’un qui parle ta langue.',
        'Ne signe pas ce que tu ne peux pas lire, ou si tu n’es pas d’accord.',
      ],
    },
    child: {
      heading: 'De l’aide pour les moins de 18 ans',
      text: ['Il y a des gens qui écoutent les enfants et les jeunes. Tu peux les appeler.'],
    },
    private: 'Ce que tu touches ici n’est jamais envoyé.',
    goOn: 'Continuer les questions',
  },
  questions: {
    reporter: {
      heading: 'À qui c’est arrivé ?',
      hint: 'Appuie sur une réponse et la question suivante arrive. Ce n’est pas la bonne ? Appuie sur « Retour ».',
    },
    'violation-group': { heading: 'Qu’est-ce qui s’est passé ?' },
    violation: { heading: 'C’était quoi ?' },
    'perpetrator-group': { heading: 'Qui a fait ça ?' },
    perpetrator: { heading: 'C’était qui ?' },
    'setting-group': { heading: 'C’était où ?' },
    setting: { heading: 'Quel genre d’endroit ?' },
    area: {
      heading: 'Dans quelle région ?',
      hint: 'On demande seulement une grande région, pour que personne ne puisse te trouver avec ça.',
    },
    when: { heading: 'C’était quand ?', hint: 'On ne demande jamais quel jour.' },
    month: { heading: 'Quel mois ?' },
    'people-affected': { heading: 'C’est arrivé à combien de personnes ?' },
    frequency: { heading: 'C’est arrivé combien de fois ?' },
    'earlier-report': {
      heading: 'Est-ce qu’on nous en a déjà parlé ?',
      hint: 'Pourquoi on demande : pour ne pas compter deux fois la même chose.',
    },
    'health-care-denial': { heading: 'Qu’est-ce qui s’est mal passé avec les soins ?' },
    'reason-given': { heading: 'Quelle raison a-t-on donnée ?' },
    'work-abuse': {
      heading: 'Des problèmes avec les gens qui dirigent le travail ?',
      hint: 'Choisis ce qui n’est pas comme il faut.',
    },
    consequence: { heading: 'Qu’est-ce qui t’est arrivé après ?' },
    told: { heading: 'À qui en a-t-on parlé ?', hint: 'À part à nous, maintenant.' },
    'authority-response': {
      heading: 'Qu’est-ce qu’ils ont fait ?',
      hint: 'La police, ou le bureau à qui on en a parlé.',
    },
    'why-not-reported': {
      heading: 'Pourquoi on n’en a parlé ni à la police ni à un bureau ?',
      hint: 'Rien n’oblige à leur en parler. Toutes les raisons sont de bonnes raisons.',
    },
    'help-needed': {
      heading: 'Quelle aide veux-tu ?',
      hint: 'Ici, on ne peut pas te répondre. L’écran suivant montre où est cette aide.',
    },
    'age-band': {
      heading: 'Quel âge as-tu ?',
      hint: 'Pourquoi on demande : pour que les chiffres montrent si ça arrive plus aux jeunes ou aux personnes plus âgées.',
    },
    gender: {
      heading: 'Qu’est-ce qui te correspond ?',
      hint: 'Pourquoi on demande : pour que les chiffres montrent si ça arrive plus à certaines personnes qu’à d’autres.',
    },
    migration: {
      heading: 'D’où viens-tu ?',
      hint: 'Pourquoi on demande : pour que les chiffres montrent si ça arrive plus aux gens venus d’ailleurs. On ne demande pas d’où, ni tes papiers.',
    },
    countable: {
      heading: 'Est-ce qu’on peut compter ceci ?',
      hint: 'Seulement comme un nombre parmi d’autres, par nous et notre réseau. Personne en dehors de {organisation} ne voit ton message. Si tu dis non ou si tu passes, on le lit quand même, mais on ne le compte pas.',
    },
    quotable: {
      heading: 'Est-ce qu’on peut utiliser certains de tes mots ?',
      hint: 'On enlève ce qui montre qui tu es. Mais quelqu’un qui était là peut les reconnaître. Si tu passes, on n’en utilise aucun.',
    },
  },
  witness: 'Ici, « je », « moi » et « tu » veulent dire la personne à qui c’est arrivé.',
  local: 'Une question de {organisation}',
  helpFound: {
    heading: 'Où est cette aide',
    text: 'Personne ne peut te répondre par cette page. Tu peux appeler ou y aller toi-même.',
    none: '{organisation} n’a pas noté cette aide. Toute l’aide connue est en haut, sous « Aide ».',
  },
  areasLoading: 'La liste des régions arrive encore. Tu peux attendre ou passer.',
  when: {
    'this-month': 'Ce mois-ci',
    'earlier-month': 'Un autre mois, depuis un an',
    'longer-ago': 'Il y a plus longtemps',
    unknown: 'Je ne sais pas',
  },
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  monthOfYear: '{month} {year}',
  yesNo: { yes: 'Oui', no: 'Non' },
  enough: {
    heading: 'Tu peux envoyer maintenant',
    hint: 'Ou répondre d’abord à d’autres questions. Tu peux toutes les passer.',
    send: 'Envoyer maintenant',
    more: 'Répondre encore',
  },
  words: {
    heading: 'Avec tes mots',
    optional: 'Tu n’as pas besoin d’écrire.',
    leaveOut:
      'N’écris pas ce qui montre qui tu es, ou qui travaille avec toi : noms, numéros de téléphone, adresses de domicile, à quoi la personne ressemble.',
    mayStay:
      'Le nom d’un poste de police, un matricule ou un centre de santé peut rester. Seules les personnes de confiance de {organisation} lisent ceci.',
    keyboard: 'Le clavier de ton téléphone peut garder des mots. Un onglet privé est plus sûr.',
    label: 'Tes mots',
    looksLike: {
      name: 'On dirait le nom d’une personne :',
      phone: 'On dirait un numéro de téléphone :',
      email: 'On dirait une adresse e-mail :',
      plate: 'On dirait la plaque d’une voiture :',
      address: 'On dirait une adresse :',
      profile: 'On dirait un lien ou un profil :',
    },
    ask: 'C’est sur toi ou sur quelqu’un qui travaille avec toi ? Mieux vaut l’enlever. Un poste de police, un matricule ou un centre de santé peut rester.',
    roomForSentences: 'Il reste de la place pour quelques phrases.',
    roomForWords: 'Il reste de la place pour quelques mots.',
    tooLong: 'C’est un peu trop long. Enlève quelques mots ou phrases, s’il te plaît.',
    muchTooLong: 'C’est beaucoup trop long. Raccourcis beaucoup, s’il te plaît.',
  },
  review: {
    heading: 'Relis tout',
    hint: 'Voilà ce que tu envoies. Rien d’autre.',
    skipped: 'Sans réponse',
    change: 'Changer',
    nothing: 'Rien',
    send: 'Envoyer',
    pointing:
      'C’est sur toi ou sur quelqu’un qui travaille avec toi ? Appuie sur « Changer » pour l’enlever.',
    skippedNo: 'Sans réponse : c’est non',
  },
  sending: {
    heading: 'Envoi en cours',
    notYet: 'Pas encore envoyé',
    closing: 'On ferme ton message à clé : il n’y a que {organisation} qui pourra l’ouvrir.',
    sending: 'Ton message est fermé à clé et en route.',
    offline:
      'Il n’y a pas de réseau. Ton message est fermé à clé et attend dans cette page. On réessaie tout seul.',
    proving:
      'Il y a trop de monde de l’autre côté. Ton téléphone fait un calcul pour que ton message passe en premier. Garde cette page ouverte quelques secondes.',
    busy: 'Il y a trop de monde de l’autre côté. Ton message est fermé à clé et attend dans cette page. On réessaie tout seul.',
    unknown:
      'La page ne sait pas encore qui peut ouvrir ton message. Garde-la ouverte : on réessaie tout seul.',
    again: 'Réessayer maintenant',
    refused: 'Il n’a pas été accepté, et rien n’a été gardé. Tes réponses sont toujours là.',
    goBack: 'Retour à mes réponses',
    gone: 'Garde cette page ouverte. Si tu appuies sur « Quitter » ou si tu la fermes, le message est perdu.',
  },
  sent: {
    heading: 'Envoyé',
    text: 'Il n’y a que {organisation} qui peut l’ouvrir.',
    cleared:
      'Tes réponses ne sont plus sur ce téléphone. La liste des pages visitées peut encore montrer que cette page était ouverte.',
    help: 'Ici, on ne peut pas te répondre. Pour de l’aide, appuie sur « Aide ».',
    leave: 'Quitter cette page',
  },
}

/** What only the prerendered pages say: they are complete before any script runs. */
export const page: Page = {
  language: 'Français',
  head: {
    leave: 'Quitter',
    leaveHint: 'Ferme cette page et en ouvre une autre. Au clavier : appuie deux fois sur Échap.',
    help: 'Aide',
    languages: 'Langue',
  },
  noscript: {
    heading: 'Les questions ne marchent pas dans ce navigateur',
    text: 'Il faut JavaScript, et ici il est coupé.',
    tor: 'Dans le navigateur Tor : appuie sur le bouclier à côté de l’adresse, choisis Paramètres, puis Plus sûr ou Normal, et ouvre encore cette page.',
    other: 'Dans un autre navigateur : active JavaScript dans les réglages, et ouvre encore cette page.',
    help: 'Tes droits et l’aide sont plus bas : tu peux les lire sans ça.',
  },
  help: {
    heading: 'Aide et droits',
    return: 'Retour aux questions',
    lines: 'Où trouver de l’aide',
    rights: 'Tes droits',
    noLines: '{organisation} n’a pas encore noté d’aide ici.',
    police: {
      yes: 'Il se peut qu’ils le disent à la police.',
      no: 'Ils ne disent rien à la police.',
      unknown: 'On ne sait pas s’ils le disent à la police.',
    },
    phone: 'Téléphone',
    callList: 'Ton téléphone garde l’appel dans sa liste d’appels.',
    address: 'Adresse',
    hours: 'Ouvert',
    cost: 'Prix',
    papers: 'Papiers',
    languages: 'Langues',
    checked: 'On a vérifié ceci le',
  },
}
