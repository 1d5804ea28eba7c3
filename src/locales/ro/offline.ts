import type { HandIn, Offline } from '../en/offline.ts'

/** A draft: no member organisation that works in Romanian has approved it yet. */
export const offline: Offline = {
  offer: {
    choice: 'Nu e sigur să trimiți acum? Salvează-l ca fișier încuiat. Îl poți preda mai târziu.',
    waiting: 'Nu trebuie să aștepți: poți salva mesajul ca fișier încuiat și îl poți preda mai târziu.',
    save: 'Salvează ca fișier',
    keep: 'Ține-l aici, persoana următoare',
  },
  save: {
    heading: 'Salvează mesajul ca fișier',
    closing: 'Un moment: mesajul tău se încuie.',
    unknown: 'Pagina încă nu știe cine poate deschide mesajul tău. Las-o deschisă: încercăm noi din nou.',
    locked:
      'Mesajul tău este încuiat. Doar {organisation} poate deschide fișierul: nici tu, nici cine îl duce.',
    shows: 'Lista de descărcări de pe acest telefon va arăta fișierul. Numele lui nu spune nimic.',
    save: 'Salvează fișierul',
    keep: 'Ține-l aici, persoana următoare',
    keepHint:
      'Doar pentru echipa de teren: mesajul rămâne în această pagină, încuiat, și persoana următoare poate începe.',
    send: 'Totuși, trimite de aici',
    goBack: 'Înapoi la răspunsuri',
  },
  saved: {
    heading: 'Salvat',
    name: 'Numele fișierului: {file}',
    look: 'Uită-te în descărcări dacă este acolo. Dacă nu, salvează-l din nou.',
    address:
      'Predă-l de pe orice telefon sau calculator, chiar și peste câteva săptămâni, pe această pagină: {address}',
    person: 'Sau dă-l la {organisation} ori cuiva din echipa de teren, de exemplu pe un card de memorie.',
    after: 'După ce l-ai predat, șterge fișierul.',
    again: 'Salvează din nou',
    cleared: 'Răspunsurile tale nu mai sunt în această pagină.',
    leave: 'Ieși din pagină',
    next: 'Persoana următoare',
  },
  turns: {
    next: 'Persoana următoare',
    nextHint: 'Doar dacă altcineva vrea să folosească acum acest telefon.',
    kept: 'Mesaje încuiate în această pagină, încă nesalvate: {count}',
    keptSaved: 'Mesaje încuiate în această pagină, salvate ca fișier: {count}',
    keepOpen: 'Lasă pagina deschisă. Dacă se închide înainte să fie salvate, se pierd.',
    saveAll: 'Salvează tot într-un singur fișier',
    clear: 'Fișierul este acolo: golește pagina',
  },
  leave: {
    heading: 'Unele mesaje nu sunt salvate',
    text: 'Mesaje încuiate în această pagină, încă nesalvate: {count}. Dacă pleci acum, se pierd.',
    save: 'Salvează-le întâi',
    leave: 'Pleacă oricum',
    stay: 'Rămâi aici',
  },
  expired:
    'Pentru echipa de teren: lista cu cei care pot deschide mesajele trebuia reînnoită până la {date}. Poți continua: mesajele se încuie în continuare pentru cei de pe listă. Cere lista nouă de la {organisation}. Dacă data acestui aparat este greșită, nu trebuie să faci nimic.',
  single: {
    final: 'De aici nu se trimite nimic. La final salvezi un fișier încuiat, pe care îl predai mai târziu.',
    enough: 'Poți salva acum',
    save: 'Salvează ca fișier',
    review: 'Asta este în fișier. Nimic altceva.',
  },
}

export const handIn: HandIn = {
  heading: 'Predă fișiere salvate',
  text: 'Alege fișierele salvate: multe deodată, în orice ordine. Doar {organisation} poate deschide ce este în ele.',
  twice: 'Același mesaj de două ori se numără o dată. Dacă nu știi sigur, predă-l din nou.',
  choose: 'Alege fișiere',
  loading: 'Un moment…',
  stay: 'Lasă pagina deschisă până când scrie că este gata.',
  progress: 'Cât s-a făcut',
  soFar: 'Verificate până acum: {done} din {all}',
  offline: 'Nu este conexiune. Continuă singur de unde s-a oprit.',
  proving:
    'Este foarte aglomerat de cealaltă parte. Acest aparat face un calcul, ca aceste mesaje să treacă primele. Lasă pagina deschisă.',
  busy: 'Este aglomerat de cealaltă parte. Continuă singur de unde s-a oprit.',
  tryNow: 'Încearcă acum',
  done: 'Gata. Mesaje primite: {count}',
  file: {
    waiting: 'Încă neverificat',
    taken: 'Primite: {count}',
    twice: 'La fel ca altele de aici, nu se numără din nou: {count}',
    refused: 'Neprimite, pentru că sunt stricate sau nu sunt pentru {organisation}: {count}',
    damaged: 'Stricate: {count}. Dacă există altă copie a fișierului, predă-o și pe aceea.',
    none: 'În acest fișier nu este niciun mesaj salvat. Uită-te dacă este cel bun.',
    unreadable: 'Acest aparat nu a putut citi fișierul. Alege-l din nou.',
    whole: 'Tot din acest fișier a fost primit: îl poți șterge.',
    keep: 'Nu șterge încă acest fișier. Dă-l la {organisation}.',
  },
  noscript: {
    heading: 'Această pagină nu merge în acest browser',
    text: 'Are nevoie de JavaScript, iar aici este oprit. Folosește alt browser sau dă fișierele la {organisation}.',
  },
}
