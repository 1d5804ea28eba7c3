import type { Network } from '../en/network.ts'

/** Every sentence that a network publishes in Romanian. A draft: no member organisation has approved it yet. */
export const network: Network = {
  title: 'Cifrele rețelei {network}, {span}',
  kind: 'Cifrele mai multor organizații, adunate: {count}',
  intro:
    '{network} adună ceea ce membrii ei au numărat și protejat. Rețeaua nu vede niciodată o relatare și niciun număr exact. De aceea fiecare număr este aici un interval: cel adevărat se află sigur în el.',
  members: {
    heading: 'Ale cui sunt aceste cifre',
    publishes: '{name} ({country}), publicarea {releases}',
    handsIn: '{name} ({country}): predate rețelei, nepublicate de organizația însăși',
    unnamed: 'un membru din această regiune, care nu este numit: {region}',
  },
  tables: {
    caption: 'Relatări: {table}, {period}',
    organisations: 'Organizații adunate: {count}.',
    chart: 'Barele se termină la mijlocul fiecărui interval; liniile închise arată tot intervalul.',
    leftOut: 'nu se dă',
    why: 'Nu se dă: o singură organizație ar putea avea peste 80% din acest număr, și s-ar afla prea precis.',
    noChart: 'Se pot da prea puține numere ca să fie desenate.',
  },
  method: {
    heading: 'Cum au fost făcute numerele',
    points: [
      'Fiecare organizație își ascunde numerele mici și le rotunjește pe toate celelalte la multipli de 5. Doar aceste numere au fost adunate: cel mai puțin cât poate fi fiecare și cel mai mult. De aceea intervalele cresc cu fiecare organizație, iar totalurile nu trebuie să fie suma părților lor.',
      'Un număr se dă numai dacă au fost adunate cel puțin trei organizații și niciuna nu poate avea mai mult de 80% din el. Zonele sunt ale fiecărei organizații și nu se adună.',
      'Doi membri pot avea relatări despre același eveniment sau de la aceeași persoană. Astfel de relatări sunt numărate de două ori.',
      'Înainte ca aceste numere să fie publicate, un program a încercat să afle din ele, și din tot ce au publicat sau au predat membrii, numerele mici ale fiecărui membru: așa cum ar putea cineva din afară și așa cum ar putea fiecare membru, care își cunoaște propriile relatări. Nu a aflat niciunul.',
    ],
    closed:
      'Unii membri își predau numerele fără să le publice. Unde aceștia sunt mai puțin de trei, numerele lor au intrat aproximativ, în trepte de 25.',
    notAdded:
      'Nu s-a adunat, pentru că mai puțin de trei organizații îl au sau nu se putea da niciun număr: {tables}.',
    takenBack:
      '{member} și-a retras publicarea {release} după ce aceasta intrase în publicarea {network} a rețelei.',
    verify:
      'Semnat de {network}. Comparați acest număr cu cel pe care rețeaua vi-l dă pe altă cale: {fingerprint}',
  },
  page: {
    contents: 'Pe această pagină',
  },
  package: {
    files: 'Fișiere',
    empty: 'Întotdeauna gol: o sumă de numere protejate este un interval.',
    method: 'Numere protejate ale organizațiilor, adunate ca intervale',
    status: {
      F: 'Dat ca interval',
      O: 'Nu se dă: o singură organizație ar putea avea aproape tot',
      N: 'Nu se dă: se știe prea puțin',
    },
  },
  brief: {
    intro:
      'Ce a publicat {organisation}, alături de suma rețelei {network}. Nu scădeți una din cealaltă: și numerele organizației {organisation} pot fi în sumă.',
    own: '{organisation} (rotunjit la multipli de 5)',
    sum: '{network} (interval)',
    none: 'Nu există niciun tabel pe care să îl aibă ambele.',
    citations: 'Cum se citează aceste cifre',
    citation:
      '{organisation}: publicarea {release} din {day}. Tabele: {tables}. Amprenta înregistrării semnate: {hash}',
    ranges:
      'Numerele rețelei {network} sunt intervale: suma adevărată se află sigur în ele. Numărul din fața unui interval este mijlocul lui.',
    chart:
      'Desenele au două părți, fiecare cu scara ei: comparați lungimile numai în aceeași parte. Liniile închise arată unde se poate afla numărul adevărat.',
    references:
      'Un număr între paranteze drepte, ca [1], arată din ce publicare vine o cifră: vezi „{heading}”.',
  },
}
