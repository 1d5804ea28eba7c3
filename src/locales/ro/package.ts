import type { StatisticsPackage } from '../en/package.ts'

/** Every sentence of a statistics package in Romanian. A draft: no member organisation has approved it yet. */
export const statisticsPackage: StatisticsPackage = {
  title: 'Cifre din relatări anonime primite de {organisation}, {span}',
  span: '{first} – {last}',
  description:
    'Relatări de la persoane din munca sexuală despre ce li s-a făcut, numărate pe trimestre și pe ani. Numerele mici sunt ascunse și toate celelalte rotunjite, ca să nu poată fi recunoscut nimeni.',
  table: {
    reports: 'Relatări, după cum se pot număra sau nu',
    one: '{first}',
    crossed: '{first}, după: {second}',
    description:
      'Se numără relatări, nu mențiuni: o relatare care numește două categorii intră o dată în fiecare și o dată în total.',
  },
  columns: {
    REF_AREA: 'Zona la care se referă numărul; _T înseamnă toate zonele în care lucrează organizația.',
    TIME_PERIOD: 'Trimestrul sau anul în care s-au primit relatările, nu cel în care s-au petrecut faptele.',
    OBS_VALUE:
      'Numărul relatărilor, rotunjit la multipli de 5. Fiecare număr e rotunjit separat, de aceea un total nu este neapărat suma părților.',
    LOWER: 'Cel mai mic număr adevărat posibil, judecând doar după acest număr.',
    UPPER: 'Cel mai mare număr adevărat posibil, judecând doar după acest număr.',
    CONF_STATUS: 'De ce un număr e arătat așa (lista de coduri SDMX CL_CONF_STATUS).',
    ORG_COUNT: 'De la câte organizații vine numărul.',
    TAXONOMY_VERSION: 'Versiunea codurilor.',
    METHOD: 'Cum sunt protejate numerele din acest tabel.',
  },
  category: 'Categorie din „{dimension}”; _T înseamnă toate relatările cu răspuns.',
  missing: {
    '<5': 'Ascuns: de la 0 la 4',
    '<10': 'Ascuns: de la 0 la 9',
    x: 'Total nepublicat, pentru că ar da de gol un număr ascuns',
    '': 'Nu se dă, pentru că totalul nu se publică',
  },
  status: {
    F: 'Liber: arătat, rotunjit la multipli de 5',
    A: 'Ascuns pentru că e mic; poate fi și zero',
    D: 'Total nepublicat, ca să protejeze un număr ascuns',
  },
  methods: {
    'LT5-R5': 'Numerele sub 5 sunt ascunse, toate celelalte rotunjite la multipli de 5, la fel și totalurile',
    'LT10-R5':
      'O categorie e sensibilă: numerele sub 10 sunt ascunse, toate celelalte rotunjite la multipli de 5, la fel și totalurile',
  },
  readme: {
    what: [
      'Aceste tabele numără relatările pe care persoane din munca sexuală le-au trimis către {organisation} fără să spună cine sunt. Numără doar relatările primite despre care persoana a spus că se pot număra. Nu spun cât de des se întâmplă ceva: oamenii aleg dacă spun, iar mulți nu pot.',
      'Spun ce au povestit oamenii. Niciun număr de aici nu constată o infracțiune sau un fapt juridic și niciunul nu spune câți oameni sunt traficați sau muncesc împotriva voinței lor.',
    ],
    release: 'Publicarea {number} din {day}, semnată de {organisation}.',
    tablesHeading: 'Tabele',
    readingHeading: 'Cum se citesc',
    reading: [
      '`<5` înseamnă între 0 și 4 relatări, `<10` între 0 și 9; toate celelalte numere sunt rotunjite la multipli de 5, la fel și totalurile. Tabelele în care o categorie e sensibilă folosesc `<10`. Un total scris `x` nu se publică, pentru că din el s-ar putea calcula un număr ascuns.',
      '`LOWER` și `UPPER` sunt cel mai mic și cel mai mare număr adevărat posibil, judecând doar după acel număr.',
      'O relatare poate numi mai multe categorii, de aceea adunate trec de total. Totalurile și procentele se referă la relatările cu răspuns.',
      'În tabele sunt doar relatările despre care persoana a spus că se pot număra; `reports.csv` spune câte au fost celelalte.',
      'O relatare ține de trimestrul în care a fost primită. Un trimestru cu mai puțin de 30 de relatări nu are tabel propriu.',
    ],
    absent: 'Lăsat deoparte, pentru că din el s-ar putea calcula un număr mic: {things}.',
    totalless: 'Fără totaluri, pentru că din ele s-ar putea calcula un număr mic: {things}.',
    merged: 'Pus împreună, pentru că altfel s-ar putea calcula un număr mic: {things}.',
    files:
      '`tables.xlsx` conține aceleași tabele ca foaie de calcul, `charts` graficele lor, `page` textele paginii publice, `SHA256SUMS` și `release.json` semnătura.',
    auditHeading: 'Verificat în ansamblu',
    audit:
      'Înainte ca această publicare să fie semnată, toate tabelele ei au fost verificate împreună cu tot ce a publicat această organizație până atunci: fiecare număr ascuns pentru că e mic mai poate fi zero și mai poate fi trei sau mai mult. Nu o combina cu numere neprotejate și nu publica alături alte tabele din aceleași relatări.',
    versions:
      'Coduri: taxonomia Parasol, versiunea {taxonomy}. Lista tabelelor: versiunea {tables}. Ce înseamnă fiecare coloană și cod se află în `{codebook}`, iar pentru programe în `datapackage.json` (Data Package, versiunea 2).',
  },
  codebook: {
    title: 'Lista codurilor',
    columns: 'Coloane',
    column: 'Coloană',
    meaning: 'Înțeles',
    code: 'Cod',
    sensitive: 'sensibil',
    merged: 'puse împreună: relatări care numesc oricare dintre ele',
  },
  noChart: 'Prea puține dintre aceste numere se pot citi ca să fie desenate.',
  signs: {
    '<5': '„<5” înseamnă 0 până la 4 relatări: numărul e ascuns pentru că e mic și poate fi zero.',
    '<10': '„<10” înseamnă 0 până la 9 relatări: numărul e ascuns pentru că e mic și poate fi zero.',
    x: '„x” înseamnă că totalul nu e dat: cu el s-ar putea afla un număr ascuns.',
    '–': '„–” înseamnă că nu există număr.',
    range:
      'Linia închisă la culoare de pe fiecare bară arată între ce valori se află numărul adevărat: numerele sunt rotunjite, iar cele mici ascunse.',
    ring: 'Fiecare cerc e un număr de relatări: cu cât e mai mare, cu atât sunt mai multe. Un inel mic și gol e un număr ascuns, care poate fi zero.',
    band: 'Banda gri arată nivelul obișnuit: numai întâmplarea ține cele mai multe numere în ea. Linia întreruptă este media.',
  },
  series:
    'Fișierul de mai jos conține numai {periods}. Numerele altor perioade sunt în fișierele propriilor publicări, enumerate la sfârșitul acestei pagini.',
  page: {
    downloads: 'Descarcă',
    wholePackage: 'Totul într-un singur fișier ZIP',
    spreadsheet: 'Toate tabelele ca foaie de calcul (XLSX)',
    csv: 'Acest tabel ca CSV: {periods}',
    readme: 'Ce conțin fișierele',
    table: 'Numerele ca tabel',
    method: 'Cum se citesc aceste cifre',
    verify: 'Cum se verifică aceste cifre',
    verifyText: [
      'Aceste cifre sunt semnate. Dacă cineva schimbă apoi un număr, se află, chiar dacă e calculatorul care îți arată această pagină.',
      'Descarcă totul într-un singur fișier ZIP și verifică-l cu programul gratuit Parasol: parasol audit FIȘIER. Nu e nevoie de cheie sau de parolă. Verifică semnătura și socotelile și spune cât de aproape se poate ghici un număr ascuns.',
      'Compară amprenta cu una pe care o ai de la organizație pe altă cale: pe hârtie, la telefon sau din ce publică în altă parte.',
    ],
    signedBy: 'Publicat și semnat de {organisation}',
    fingerprint: 'Amprenta cheii de semnare: {fingerprint}',
    published: 'Publicarea {number}, din {day}',
    otherReleases: 'Toate publicările',
    release: '{periods} (publicarea {number}, {day})',
    withdrawn: 'Retrasă pe {day}: {reason}',
    takenBack:
      'Numărul pentru {period} a fost retras pe {day}, după semnarea acestei publicări. Desenul care îl conține nu mai este arătat aici.',
    gone: 'Organizația a retras această publicare. Cifrele ei nu mai sunt arătate; te rugăm să nu le folosești.',
    nothing: 'În acest moment nu sunt cifre publicate.',
    otherLanguages: 'În alte limbi',
  },
}
