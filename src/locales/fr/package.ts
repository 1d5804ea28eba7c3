import type { StatisticsPackage } from '../en/package.ts'

/** Every sentence of a statistics package in French. A draft: no member organisation has approved it yet. */
export const statisticsPackage: StatisticsPackage = {
  title: 'Chiffres tirés de témoignages anonymes reçus par {organisation}, {span}',
  span: '{first} – {last}',
  description:
    'Témoignages de personnes exerçant le travail du sexe sur ce qu’on leur a fait, comptés par trimestre et par année. Les petits nombres sont masqués et tous les autres arrondis, pour qu’on ne puisse reconnaître personne.',
  table: {
    reports: 'Témoignages, selon l’accord pour être comptés',
    one: '{first}',
    crossed: '{first}, selon : {second}',
    description:
      'On compte les témoignages, non les mentions : un témoignage qui cite deux catégories compte une fois dans chacune, et une fois dans le total.',
  },
  columns: {
    REF_AREA: 'Région que concerne le nombre ; _T : toutes les régions où l’organisation travaille.',
    TIME_PERIOD: 'Trimestre ou année où les témoignages ont été reçus, et non où les faits ont eu lieu.',
    OBS_VALUE:
      'Nombre de témoignages, arrondi au multiple de 5. Chaque nombre est arrondi seul : un total n’est donc pas forcément la somme de ses parties.',
    LOWER: 'Le moins que peut valoir le vrai nombre, d’après ce seul nombre.',
    UPPER: 'Le plus que peut valoir le vrai nombre, d’après ce seul nombre.',
    CONF_STATUS: 'Pourquoi un nombre est montré ainsi (liste de codes SDMX CL_CONF_STATUS).',
    ORG_COUNT: 'Nombre d’organisations dont vient le nombre.',
    TAXONOMY_VERSION: 'Version des codes.',
    METHOD: 'Comment les nombres de ce tableau sont protégés.',
  },
  category: 'Catégorie de « {dimension} » ; _T : tous les témoignages qui ont répondu.',
  missing: {
    '<5': 'Masqué : de 0 à 4',
    '<10': 'Masqué : de 0 à 9',
    x: 'Total non communiqué, parce qu’il révélerait un nombre masqué',
    '': 'Non donné, parce que le total n’est pas communiqué',
  },
  status: {
    F: 'Libre : montré, arrondi au multiple de 5',
    A: 'Masqué parce qu’il est petit ; il peut être zéro',
    D: 'Total non communiqué, pour protéger un nombre masqué',
  },
  methods: {
    'LT5-R5':
      'Les nombres inférieurs à 5 sont masqués, tous les autres arrondis au multiple de 5, les totaux aussi',
    'LT10-R5':
      'Une catégorie est sensible : les nombres inférieurs à 10 sont masqués, tous les autres arrondis au multiple de 5, les totaux aussi',
  },
  readme: {
    what: [
      'Ces tableaux comptent les témoignages que des personnes exerçant le travail du sexe ont envoyés à {organisation} sans dire qui elles sont. Ils ne comptent que les témoignages reçus que la personne a permis de compter. Ils ne disent pas à quelle fréquence une chose arrive : témoigner est un choix, et beaucoup ne le peuvent pas.',
      'Ils disent ce que des personnes ont raconté. Aucun nombre ici n’établit un délit ni un fait au sens du droit, et aucun ne dit combien de personnes sont soumises à la traite ou travaillent contre leur gré.',
    ],
    release: 'Publication {number} du {day}, signée par {organisation}.',
    tablesHeading: 'Tableaux',
    readingHeading: 'Comment les lire',
    reading: [
      '`<5` veut dire de 0 à 4 témoignages, `<10` de 0 à 9 ; tous les autres nombres sont arrondis au multiple de 5, les totaux aussi. Les tableaux où une catégorie est sensible emploient `<10`. Un total écrit `x` n’est pas communiqué, parce qu’il permettrait de calculer un nombre masqué.',
      '`LOWER` et `UPPER` sont le moins et le plus que peut valoir le vrai nombre, d’après ce seul nombre.',
      'Un témoignage peut citer plusieurs catégories : leur somme dépasse donc le total. Les totaux et les parts portent sur les témoignages qui ont répondu.',
      'Seuls les témoignages qui peuvent être comptés, parce que la personne l’a dit, sont dans les tableaux ; `reports.csv` donne le nombre des autres.',
      'Un témoignage appartient au trimestre où il a été reçu. Un trimestre de moins de 30 témoignages n’a pas de tableau à lui.',
    ],
    absent: 'Laissé de côté, parce qu’on pourrait en déduire un petit nombre : {things}.',
    totalless: 'Sans totaux, parce qu’on pourrait en déduire un petit nombre : {things}.',
    merged: 'Réuni, parce qu’on pourrait sinon en déduire un petit nombre : {things}.',
    files:
      '`tables.xlsx` contient les mêmes tableaux pour un tableur, `charts` leurs graphiques, `page` les textes de la page publique, `SHA256SUMS` et `release.json` la signature.',
    auditHeading: 'Contrôlé dans l’ensemble',
    audit:
      'Avant que cette publication soit signée, tous ses tableaux ont été contrôlés avec tout ce que cette organisation a publié auparavant : chaque nombre masqué parce qu’il est petit peut toujours être nul, et peut toujours être trois ou plus. Ne la combinez pas avec des nombres non protégés, et ne publiez pas à côté d’autres tableaux des mêmes témoignages.',
    versions:
      'Codes : taxonomie Parasol, version {taxonomy}. Liste des tableaux : version {tables}. Le sens de chaque colonne et de chaque code se trouve dans `{codebook}` et, pour les programmes, dans `datapackage.json` (Data Package, version 2).',
  },
  codebook: {
    title: 'Liste des codes',
    columns: 'Colonnes',
    column: 'Colonne',
    meaning: 'Sens',
    code: 'Code',
    sensitive: 'sensible',
    merged: 'réunis : témoignages qui citent l’un d’eux',
  },
  noChart: 'Trop peu de ces nombres sont lisibles pour un graphique.',
  signs: {
    '<5': '« <5 » veut dire 0 à 4 témoignages : le nombre est masqué parce qu’il est petit, et peut être zéro.',
    '<10':
      '« <10 » veut dire 0 à 9 témoignages : le nombre est masqué parce qu’il est petit, et peut être zéro.',
    x: '« x » veut dire que le total n’est pas donné : il permettrait de retrouver un nombre masqué.',
    '–': '« – » veut dire qu’il n’y a pas de nombre.',
    range:
      'Le trait foncé sur chaque barre montre entre quelles valeurs se trouve le vrai nombre : les nombres sont arrondis, et les petits masqués.',
    ring: 'Chaque cercle est un nombre de témoignages : plus il est grand, plus il y en a. Un petit anneau vide est un nombre masqué, qui peut être zéro.',
    band: 'La bande grise montre le niveau habituel : le hasard seul garde la plupart des nombres à l’intérieur. La ligne en tirets est la moyenne.',
  },
  series:
    'Le fichier ci-dessous ne contient que {periods}. Les nombres des autres périodes sont dans les fichiers de leurs propres publications, dont la liste est au bas de cette page.',
  page: {
    downloads: 'Télécharger',
    wholePackage: 'Tout dans un seul fichier ZIP',
    spreadsheet: 'Tous les tableaux pour un tableur (XLSX)',
    csv: 'Ce tableau en CSV : {periods}',
    readme: 'Ce que contiennent les fichiers',
    table: 'Les nombres sous forme de tableau',
    method: 'Comment lire ces chiffres',
    verify: 'Comment vérifier ces chiffres',
    verifyText: [
      'Ces chiffres sont signés. Un nombre que quelqu’un changerait ensuite se remarque, même si c’est l’ordinateur qui vous montre cette page.',
      'Téléchargez tout dans un seul fichier ZIP et vérifiez-le avec le programme gratuit Parasol : parasol audit FICHIER. Il ne faut ni clé ni mot de passe. Il contrôle la signature et les calculs, et dit à quel point un nombre masqué peut être deviné.',
      'Comparez l’empreinte avec celle que vous tenez de l’organisation par une autre voie : sur papier, par téléphone ou dans ses autres publications.',
    ],
    signedBy: 'Publié et signé par {organisation}',
    fingerprint: 'Empreinte de la clé de signature : {fingerprint}',
    published: 'Publication {number}, parue le {day}',
    otherReleases: 'Toutes les publications',
    release: '{periods} (publication {number}, {day})',
    withdrawn: 'Retirée le {day} : {reason}',
    takenBack:
      'Le nombre de {period} a été retiré le {day}, après la signature de cette publication. Le dessin qui le contient n’est plus montré ici.',
    gone: 'L’organisation a retiré cette publication. Ses chiffres ne sont plus montrés ; merci de ne pas les utiliser.',
    nothing: 'Aucun chiffre n’est publié en ce moment.',
    otherLanguages: 'Dans d’autres langues',
  },
}
