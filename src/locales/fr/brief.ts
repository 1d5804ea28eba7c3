import type { Brief } from '../en/brief.ts'

/** Every sentence of a brief in French. A draft: no member organisation that works in French has approved it yet. */
export const brief: Brief = {
  kind: 'Chiffres tirés de témoignages anonymes',
  draft: {
    kind: 'BROUILLON',
    note: 'Ceci est un brouillon. Il contient des chiffres qui ne sont pas publiés et peuvent encore changer : il ne doit pas sortir de l’organisation.',
    mark: 'BROUILLON – ne doit pas sortir de l’organisation',
  },
  period: '{first} – {last}',
  headline: {
    share: 'Le plus souvent cité : {group}, dans environ {share} % des témoignages qui disent qui l’a fait',
    group: 'Le plus souvent cité : {group}',
    count: 'Témoignages d’abus reçus : environ {count} ({period})',
  },
  lead: {
    counted:
      'Témoignages de personnes exerçant le travail du sexe, reçus par {organisation} et qui peuvent être comptés : environ {count}.',
    notCounted:
      'Dans aucun chiffre, parce que la personne n’a pas dit que son témoignage peut être compté : {count}. Ils sont lus quand même.',
  },
  about: 'environ {count}',
  fewer: 'moins de {count}',
  between: '{lower} à {upper}',
  separator: ' ; ',
  named: '{name} ({count})',
  mostNamed: 'Le plus souvent cité : {list}.',
  noneLeads: 'Aucune réponse n’est nettement plus citée que les autres.',
  hidden:
    '{sign} veut dire de 0 à {most} témoignages : le nombre est masqué parce qu’il est petit, et peut être zéro.',
  series: {
    heading: 'Témoignages reçus par trimestre',
    caption: 'Témoignages reçus, par trimestre',
    quarter: 'Trimestre',
    reports: 'Témoignages, au multiple de 5',
    range: 'Le vrai nombre va de',
    missing: 'Aucun chiffre d’un seul trimestre n’est publié : il n’y a donc pas de graphique par trimestre.',
  },
  ranking: {
    heading: 'Qui l’a fait',
    caption: 'Témoignages qui citent ce groupe, {period}',
    group: 'Groupe',
    reports: 'Témoignages',
    range: 'Le vrai nombre va de',
    share: 'Part des témoignages qui disent qui l’a fait',
    note: 'Un témoignage peut citer plusieurs groupes : la somme des parts peut donc dépasser 100 %.',
    noShares:
      'Un témoignage peut citer plusieurs groupes : la somme des nombres peut donc dépasser celui des témoignages. Aucune part n’est donnée : les nombres publiés sont trop approximatifs pour cela.',
    thinLine: 'Le trait foncé montre où peut se trouver le vrai nombre.',
    missing:
      'Trop peu de groupes ont assez de témoignages pour être montrés : il n’y a donc pas de graphique de qui l’a fait.',
  },
  crossed: {
    heading: 'Ce qui s’est passé, et qui l’a fait',
    caption: 'Témoignages selon ce qui s’est passé et qui l’a fait, {period}',
    pair: '{what} – {who}',
    note: 'Plus le cercle est grand, plus il y a de témoignages. Un anneau vide est un nombre masqué parce qu’il est petit ; il peut être zéro.',
    withheld: 'Un total écrit x n’est pas communiqué, parce qu’il révélerait un nombre masqué.',
    spoken: 'Les nombres les plus grands : {values}. Tous les nombres sont dans le tableau.',
    missing:
      'Trop peu de nombres sont assez grands pour être montrés : il n’y a donc pas de graphique de ce qui s’est passé selon qui l’a fait.',
  },
  answers: {
    reports: 'Témoignages',
    range: 'Le vrai nombre va de',
    share: 'Part des témoignages qui répondent à cela',
    note: 'Un témoignage peut donner plusieurs réponses : leur somme peut donc dépasser le nombre de témoignages.',
  },
  told: {
    heading: 'À qui on en avait parlé',
    caption: 'Témoignages qui disent à qui on en avait parlé, {period}',
    nobody: 'Avant, on n’en avait parlé à personne : environ {share} % des témoignages qui répondent à cela.',
    missing:
      'Trop peu de réponses sont assez fréquentes pour être montrées : il n’y a donc pas de graphique de qui en avait entendu parler.',
  },
  why: {
    heading: 'Pourquoi on n’en a parlé à personne',
    caption: 'Témoignages qui disent pourquoi on n’en a parlé à personne, {period}',
    missing:
      'Trop peu de réponses sont assez fréquentes pour être montrées : il n’y a donc pas de graphique des raisons de ce silence.',
  },
  authority: {
    heading: 'Ce qu’ont fait les autorités',
    caption: 'Témoignages qui disent ce qu’ont fait les autorités, {period}',
    missing:
      'Trop peu de réponses sont assez fréquentes pour être montrées : il n’y a donc pas de graphique de ce qu’ont fait les autorités.',
  },
  leftOut: {
    heading: 'Ce qui n’est pas montré',
    noYear:
      'Établi seulement pour des années entières, et aucun chiffre d’une année entière n’est publié pour cette période : {charts}.',
    noQuarter:
      'Établi par trimestre, et aucun chiffre d’un trimestre n’est publié pour cette période : {charts}.',
    dropped: 'Laissé de côté, pour qu’aucun petit nombre ne puisse être retrouvé : {charts}.',
  },
  quotes: {
    heading: 'Avec leurs propres mots',
    consent:
      'Imprimé avec l’accord des personnes qui l’ont écrit. Ce qui pourrait montrer qui elles sont a été enlevé.',
  },
  demands: { heading: 'Ce que nous demandons' },
  signatories: { heading: 'Signataires' },
  contact: { heading: 'Contact' },
  limits: {
    heading: 'Ce que ces chiffres disent, et ce qu’ils ne disent pas',
    points: [
      'Ils comptent des témoignages reçus. Ils ne disent pas à quelle fréquence une chose arrive : témoigner est un choix, et beaucoup ne le peuvent pas. Plusieurs témoignages d’un même événement comptent pour plusieurs ; ceux qui se sont révélés en répéter un autre, ou ne pas être de vrais témoignages, sont laissés de côté.',
      'Plus de témoignages peut vouloir dire plus de violences, ou que plus de gens font confiance au formulaire.',
      'Ils disent ce que des personnes ont raconté. Aucun chiffre ici n’établit un délit ni un fait au sens du droit.',
      'Ces témoignages ne disent rien du nombre de personnes soumises à la traite ou qui travaillent contre leur gré.',
    ],
  },
  method: {
    heading: 'Méthode',
    protection:
      'Pour qu’on ne puisse reconnaître personne, les nombres inférieurs à 5 sont masqués et tous les autres arrondis au multiple de 5, les totaux aussi ; quand le tableau contient une catégorie sensible, les nombres inférieurs à 10 sont masqués. Les totaux ne sont donc pas forcément la somme de leurs parties. Les parts et les graphiques viennent des nombres arrondis.',
    received:
      'Un témoignage appartient au trimestre où il a été reçu, et non à celui où les faits ont eu lieu.',
    range:
      'La moyenne et le niveau habituel viennent d’une carte de contrôle : si rien ne change, environ un trimestre sur 370 en sort par hasard.',
    begun:
      '{period} est le premier trimestre montré : les témoignages ont peut-être commencé à arriver pendant ce trimestre, qui n’entre donc dans aucune moyenne.',
    version:
      'Codes : taxonomie Parasol, version {taxonomy}. Tableaux : liste {tables}. Nombre d’organisations : 1.',
  },
  check: {
    heading: 'Comment vérifier ces chiffres',
    signed:
      'Les graphiques et les tableaux de cette note viennent de chiffres signés par {organisation}. Si quelqu’un change ces chiffres ensuite, cela se remarque.',
    page: 'Les fichiers signés : {address}',
    ask: 'L’organisation a les fichiers signés : demandez-les-lui.',
    audit:
      'Le programme gratuit Parasol les vérifie, sans clé ni mot de passe. Il dit s’ils sont authentiques, s’ils ont été modifiés, et à quel point un nombre masqué pourrait être deviné.',
    fingerprint:
      'Numéro de la clé de signature : {fingerprint}. Qui falsifie une note falsifie aussi ce numéro : comparez-le avec celui que vous tenez de l’organisation par une autre voie, sur papier ou par téléphone.',
    citation:
      '{organisation} : publication {number}, signée le {day} ({periods}). Empreinte de l’entrée signée : {hash}',
    draft: 'Tous ces chiffres ne sont pas encore signés : personne ne peut donc les vérifier.',
  },
  text: {
    headline: 'Titre',
    summary: 'Résumé',
    how: [
      'Voici le texte de votre note. Modifiez-le, enregistrez-le, puis faites la note avec : parasol brief --text {file} --out brief.html',
      'Les lignes qui commencent par # sont des remarques pour vous : elles ne sont jamais imprimées.',
      'Les lignes entre [crochets] sont des titres : laissez-les comme elles sont. Une ligne vide commence un nouveau paragraphe.',
      'Si vous supprimez le texte sous un titre, rien n’y est imprimé.',
      'Ne donnez les nombres que tels qu’ils sont dans les tableaux de la note, jamais de nombres exacts.',
    ],
    forHeadline: 'Le titre de la note, sur une seule ligne.',
    forDemands: 'Ce que vous demandez, chaque point sur une ligne qui commence par un tiret (-).',
    forSignatories: 'Qui signe, chaque nom sur sa propre ligne.',
    forContact:
      'Comment joindre votre organisation, chaque indication sur sa propre ligne. Pas votre nom, votre numéro ni votre adresse à vous, sauf si vous voulez qu’ils soient imprimés.',
  },
}
