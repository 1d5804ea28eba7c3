import type { Brief } from '../en/brief.ts'

/** Every sentence of a brief in Romanian. A draft: no member organisation that works in Romanian has approved it yet. */
export const brief: Brief = {
  kind: 'Cifre din relatări anonime',
  draft: {
    kind: 'CIORNĂ',
    note: 'Aceasta e o ciornă. Conține cifre care nu sunt publicate și se mai pot schimba: nu are voie să iasă din organizație.',
    mark: 'CIORNĂ – nu are voie să iasă din organizație',
  },
  period: '{first} – {last}',
  headline: {
    share: 'Cel mai des numit: {group}, în circa {share}% dintre relatările care spun cine a făcut asta',
    group: 'Cel mai des numit: {group}',
    count: 'Relatări de abuzuri primite: circa {count} ({period})',
  },
  lead: {
    counted:
      'Relatări de la persoane din munca sexuală, primite de {organisation} și care se pot număra: circa {count}.',
    notCounted:
      'În nicio cifră, pentru că persoana nu a spus că relatarea se poate număra: {count}. Sunt citite oricum.',
  },
  about: 'circa {count}',
  fewer: 'sub {count}',
  between: '{lower} și {upper}',
  separator: '; ',
  named: '{name} ({count})',
  mostNamed: 'Cel mai des numit: {list}.',
  noneLeads: 'Niciun răspuns nu este dat în mod clar mai des decât celelalte.',
  series: {
    heading: 'Relatări primite în fiecare trimestru',
    caption: 'Relatări primite, pe trimestre',
    quarter: 'Trimestru',
    reports: 'Relatări, rotunjite la 5',
    range: 'Numărul adevărat este între',
    leftOut: 'neinclus: sub 30',
    missing:
      'Niciun trimestru nu are încă destule relatări ca să fie arătat separat, de aceea nu există grafic pe trimestre.',
  },
  ranking: {
    heading: 'Cine a făcut asta',
    caption: 'Relatări care numesc acest grup, {period}',
    group: 'Grup',
    reports: 'Relatări',
    range: 'Numărul adevărat este între',
    share: 'Dintre relatările care spun cine a făcut asta',
    note: 'O relatare poate numi mai multe grupuri, de aceea procentele adunate trec de 100%.',
    noShares:
      'O relatare poate numi mai multe grupuri, de aceea numerele adunate trec de numărul relatărilor. Nu se dau procente: numerele publicate sunt prea aproximative pentru ele.',
    thinLine: 'Linia închisă la culoare arată unde poate fi numărul adevărat.',
    missing:
      'Prea puține grupuri au destule relatări ca să fie arătate, de aceea nu există grafic despre cine a făcut asta.',
  },
  crossed: {
    heading: 'Ce s-a întâmplat și cine a făcut asta',
    caption: 'Relatări după ce s-a întâmplat și cine a făcut asta, {period}',
    pair: '{what} – {who}',
    note: 'Cu cât cercul e mai mare, cu atât sunt mai multe relatări. Un inel gol este un număr ascuns pentru că e mic; poate fi și zero.',
    withheld: 'Un total scris cu x nu se publică, pentru că ar da de gol un număr ascuns.',
    spoken: 'Cele mai mari numere: {values}. Toate numerele sunt în tabel.',
    missing:
      'Prea puține numere sunt destul de mari ca să fie arătate, de aceea nu există grafic despre ce s-a întâmplat și cine a făcut asta.',
  },
  answers: {
    reports: 'Relatări',
    range: 'Numărul adevărat este între',
    share: 'Dintre relatările care răspund la asta',
    note: 'O relatare poate da mai multe răspunsuri, de aceea adunate trec de numărul relatărilor.',
  },
  told: {
    heading: 'Cui i s-a spus înainte',
    caption: 'Relatări care spun cui i s-a spus înainte, {period}',
    nobody: 'Înainte nu i s-a spus nimănui: circa {share}% dintre relatările care răspund la asta.',
    missing:
      'Prea puține răspunsuri sunt destul de dese ca să fie arătate, de aceea nu există grafic despre cui i s-a spus.',
  },
  why: {
    heading: 'De ce nu s-a spus nimănui',
    caption: 'Relatări care spun de ce nu s-a spus nimănui, {period}',
    missing:
      'Prea puține răspunsuri sunt destul de dese ca să fie arătate, de aceea nu există grafic despre de ce nu s-a spus nimănui.',
  },
  authority: {
    heading: 'Ce au făcut autoritățile',
    caption: 'Relatări care spun ce au făcut autoritățile, {period}',
    missing:
      'Prea puține răspunsuri sunt destul de dese ca să fie arătate, de aceea nu există grafic despre ce au făcut autoritățile.',
  },
  leftOut: {
    heading: 'Ce nu se arată',
    noYear:
      'Se face doar pentru ani întregi, iar în acest timp nu s-a încheiat niciun an cu destule relatări: {charts}.',
  },
  quotes: {
    heading: 'Cu vorbele lor',
    consent: 'Tipărit cu acordul persoanelor care au scris asta. A fost scos tot ce putea arăta cine sunt.',
  },
  demands: { heading: 'Ce cerem' },
  signatories: { heading: 'Semnează' },
  contact: { heading: 'Contact' },
  limits: {
    heading: 'Ce pot și ce nu pot spune aceste cifre',
    points: [
      'Numără relatări primite. Nu spun cât de des se întâmplă ceva: oamenii aleg dacă spun, iar mulți nu pot.',
      'Mai multe relatări pot însemna mai mult rău făcut, sau că mai mulți oameni au încredere în formular.',
      'Spun ce au povestit oamenii. Nicio cifră de aici nu constată o infracțiune sau un fapt juridic.',
      'Aceste relatări nu spun nimic despre câți oameni sunt traficați sau muncesc împotriva voinței lor.',
    ],
  },
  method: {
    heading: 'Metodă',
    protection:
      'Ca să nu poată fi recunoscut nimeni, numerele sub 5 sunt ascunse și toate celelalte rotunjite la multipli de 5, la fel și totalurile; unde tabelul are o categorie sensibilă, sunt ascunse numerele sub 10. De aceea totalurile nu sunt neapărat suma părților. Procentele și graficele vin din numerele rotunjite.',
    received:
      'O relatare ține de trimestrul în care a fost primită, nu de cel în care s-au petrecut faptele.',
    range:
      'Media și nivelul obișnuit vin dintr-o diagramă de control: dacă nu se schimbă nimic, circa un trimestru din 370 ar ieși din el din întâmplare.',
    begun:
      'Relatările au început să vină în {period}: nu a fost un trimestru întreg și nu intră în nicio medie.',
    unfinished: '{period} nu s-a încheiat încă și nu este inclus.',
    small: 'Neinclus, pentru că s-au primit mai puțin de 30 de relatări: {periods}.',
    version: 'Coduri: taxonomia Parasol, versiunea {taxonomy}. Tabele: lista {tables}. Organizații: 1.',
  },
  text: {
    headline: 'Titlu',
    summary: 'Pe scurt',
    how: [
      'Acesta este textul informării tale. Schimbă-l, salvează-l, apoi fă informarea cu: parasol brief --text {file} --out brief.html',
      'Rândurile care încep cu # sunt note pentru tine: nu se tipăresc niciodată.',
      'Rândurile din [paranteze drepte] sunt titluri: lasă-le așa cum sunt. Un rând gol începe un paragraf nou.',
      'Unde ștergi textul de sub un titlu, acolo nu se tipărește nimic.',
      'Folosește numerele doar așa cum stau în tabelele informării, niciodată pe cele exacte.',
    ],
    forHeadline: 'Titlul informării, pe un singur rând.',
    forDemands: 'Ce cereți, fiecare cerere pe un rând care începe cu o liniuță (-).',
    forSignatories: 'Cine semnează, fiecare nume pe rândul lui.',
    forContact:
      'Cum se poate lua legătura cu organizația voastră, fiecare pe rândul ei. Nu numele, numărul sau adresa ta, decât dacă vrei să fie tipărite.',
  },
}
