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
  hidden: '{sign} înseamnă între 0 și {most} relatări: numărul e ascuns pentru că e mic și poate fi și zero.',
  series: {
    heading: 'Relatări primite în fiecare trimestru',
    caption: 'Relatări primite, pe trimestre',
    quarter: 'Trimestru',
    reports: 'Relatări, rotunjite la 5',
    range: 'Numărul adevărat este între',
    missing:
      'Nu sunt publicate cifre ale niciunui trimestru separat, de aceea nu există grafic pe trimestre.',
  },
  ranking: {
    heading: 'Cine a făcut asta',
    caption: 'Relatări care numesc acest grup, {period}',
    group: 'Grup',
    reports: 'Relatări',
    range: 'Numărul adevărat este între',
    share: 'Dintre relatările care spun cine a făcut asta',
    note: 'O relatare poate numi mai multe grupuri, de aceea procentele adunate pot trece de 100%.',
    noShares:
      'O relatare poate numi mai multe grupuri, de aceea numerele adunate pot trece de numărul relatărilor. Nu se dau procente: numerele publicate sunt prea aproximative pentru ele.',
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
    note: 'O relatare poate da mai multe răspunsuri, de aceea adunate pot trece de numărul relatărilor.',
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
      'Se face doar pentru ani întregi, iar pentru acest timp nu sunt publicate cifre ale niciunui an întreg: {charts}.',
    noQuarter:
      'Se face pe trimestre, iar pentru acest timp nu sunt publicate cifre ale niciunui trimestru: {charts}.',
    dropped: 'Lăsate deoparte, ca să nu se poată afla niciun număr mic: {charts}.',
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
      'Numără relatări primite. Nu spun cât de des se întâmplă ceva: oamenii aleg dacă spun, iar mulți nu pot. Mai multe relatări despre același eveniment se numără ca mai multe; cele care s-au dovedit a repeta alta sau a nu fi relatări adevărate nu sunt incluse.',
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
      '{period} este primul trimestru arătat: relatările poate au început să vină abia în cursul lui, de aceea nu intră în nicio medie.',
    version: 'Coduri: taxonomia Parasol, versiunea {taxonomy}. Tabele: lista {tables}. Organizații: 1.',
  },
  check: {
    heading: 'Cum se verifică aceste cifre',
    signed:
      'Graficele și tabelele de aici sunt făcute din cifre semnate de {organisation}. Dacă cineva schimbă apoi acele cifre, se află.',
    page: 'Fișierele semnate: {address}',
    ask: 'Organizația are fișierele semnate: cereți-le de la ea.',
    audit:
      'Programul gratuit Parasol le verifică, fără cheie și fără parolă. Spune dacă sunt autentice, dacă au fost schimbate și cât de aproape s-ar putea ghici un număr ascuns.',
    fingerprint:
      'Numărul cheii de semnare: {fingerprint}. Cine falsifică o informare falsifică și acest număr: comparați-l cu cel pe care îl aveți de la organizație pe altă cale, pe hârtie sau la telefon.',
    citation:
      '{organisation}: publicarea {number}, semnată la {day} ({periods}). Amprenta înregistrării semnate: {hash}',
    draft: 'Nu toate aceste cifre sunt semnate, așa că încă nu le poate verifica nimeni.',
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
