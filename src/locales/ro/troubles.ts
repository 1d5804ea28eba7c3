import type { Troubles } from '../en/troubles.ts'

export const troubles: Troubles = {
  vault: {
    'not-joined':
      'Nu ai intrat încă într-un canal: intri cu {join}, cu documentul canalului organizației tale.',
    busy: 'Alt parasol lucrează în acest dosar: așteaptă să termine, apoi încearcă din nou.',
    unreachable:
      'Serverul {detail} nu răspunde: verifică legătura la internet și adresa, apoi încearcă din nou.',
    'broken-off':
      'Serverul a dispărut la mijloc: ce venise s-a păstrat, iar {pull} merge mai departe de acolo.',
    answer:
      'Ce răspunde acolo nu este un server Parasol: verifică adresa sau întreabă persoana care se ocupă de server.',
    'no-channel':
      'Serverul nu cunoaște acest canal: roagă persoana care se ocupă de el să adauge documentul canalului ({addChannel}).',
    login:
      'Serverul nu te cunoaște: întreabă persoana care semnează documentul canalului dacă ești în el și dacă a fost publicat. (Dacă da, adresa cu care ai intrat nu este cea sub care serverul se știe pe sine.)',
    'not-allowed':
      'Documentul canalului nu îți dă voie să faci asta: întreabă persoana care îl semnează ({show} arată cine ce poate face).',
    refused: 'Serverul a refuzat asta ({detail}): {why}.',
    trouble:
      'Serverul are el însuși o problemă: încearcă din nou peste o oră și anunță persoana care se ocupă de el.',
    'too-many': 'Serverul cere o pauză: așteaptă un minut, apoi încearcă din nou.',
    history: 'Documentul canalului lipsește din dosarul tău: intră din nou cu el ({join}).',
    newer:
      '{detail} a fost scris de o versiune mai nouă de Parasol: actualizeaz-o pe aceasta. Nu s-a schimbat nimic.',
    journal:
      '{detail} este stricat de la început până la sfârșit sau ține de alte chei: ia-l din copia dosarului tău.',
    'journal-newer': '{detail} a fost scris de o versiune mai nouă: actualizează Parasol.',
    quote:
      'În acest fișier nu este niciun citat pe care să îl poți deschide: s-a stricat, este altceva sau a fost sigilat pentru alții.',
    'quote-signer':
      'Cine a semnat asta nu are voie: un citat îl aprobă altcineva din echipă, căruia documentul canalului îi dă voie.',
  },
  refusals: {
    older:
      'are deja un document al canalului mai nou, așa că semnează-l din nou pe al tău și publică-l pe acela',
    conflict:
      'are alt document al canalului cu acest număr; află cine l-a semnat înainte să mergi mai departe',
    signer: 'canalul lui este semnat cu altă cheie decât a ta',
    slug: 'acest document este pentru alt canal',
    signature: 'semnătura nu este bună, așa că semnează documentul din nou',
    schema: 'documentul nu este alcătuit bine, așa că semnează-l din nou cu această versiune',
    other: 'întreabă persoana care se ocupă de el',
  },
  identity: {
    missing: 'Aici nu este niciun fișier cu chei: verifică dosarul sau fă întâi chei.',
    format: 'Acesta nu este un fișier cu chei sau începutul lui e stricat: folosește copia ta.',
    version: 'Acest fișier cu chei a fost scris de o versiune mai nouă: actualizează Parasol.',
    type: 'Acest fișier cu chei este de un fel pe care această versiune nu îl cunoaște: actualizează Parasol.',
    limits:
      'Acest fișier cu chei cere mai multă muncă decât oricare scris de Parasol: s-a stricat sau a fost măsluit.',
    passphrase:
      'Fraza secretă este greșită sau fișierul cu chei e stricat: încearcă din nou sau folosește copia ta.',
    damaged: 'Acest fișier cu chei se deschide, dar înăuntru nu sunt chei: folosește copia ta.',
    'no-recovery':
      'Acest fișier cu chei nu se poate deschide cu hârtii: hârtiile deschid numai fișiere scrise după ce au fost făcute.',
    'share-lines':
      'O hârtie are opt rânduri de câte zece caractere: vezi să nu lipsească niciunul și să nu fie vreunul de două ori.',
    'share-line':
      'Rândul {line} din această hârtie nu este cum a fost scris: compară-l cu hârtia, caracter cu caracter.',
    'share-length':
      'Rândul {line} din această hârtie nu are 10 caractere, ci atâtea: {found}. Compară-l cu hârtia, caracter cu caracter.',
    'share-version': 'Această hârtie a fost făcută de o versiune mai nouă: actualizează Parasol.',
    'share-twice': 'Aceeași hârtie a fost dată de două ori (numărul {number}): ia alta.',
    'shares-mixed':
      'Aceste hârtii sunt din două seturi diferite, care nu se pot pune împreună: cuvântul de după „Setul” trebuie să fie același pe toate, iar aici sunt {backup} și {other}.',
    'shares-few': 'Sunt prea puține hârtii: {found} din {need} de care este nevoie.',
    'shares-wrong':
      'Aceste hârtii nu se potrivesc: cel puțin una nu este din acest set, deși așa scrie pe ea. Ia altele.',
    'other-backup':
      'Aceste hârtii sunt din alt set ({backup}) decât cel al acestui fișier cu chei ({other}).',
    recovery:
      'Hârtiile sunt bune, dar ce deschid ele în acest fișier cu chei este stricat: folosește copia ta.',
  },
  damage: {
    length: 'este prea scurtă sau prea lungă',
    magic: 'nu începe ca o relatare sigilată',
    suite: 'a fost sigilată într-un fel pe care această versiune nu îl cunoaște sau s-a stricat',
    kind: 'este de un fel pe care această versiune nu îl cunoaște sau s-a stricat',
    slots: 'numește un număr imposibil de destinatari',
    parts: 'nu are numărul potrivit de părți',
    reserved: 's-a stricat sau a fost făcută de o versiune mai nouă',
    channel: 'numește un document al canalului pe care nu îl ai; intră și cu acela',
    role: 'a fost falsificată: ar deschide mai mult decât are voie un rol',
    'not-recipient': 'cheia ta nu era pe listă când a fost sigilată',
    unwrap: 'partea ta din ea s-a stricat; poate altcineva din echipă o poate deschide',
    commitment: 'a fost schimbată după ce a fost sigilată',
    ciphertext: 'a fost sigilată cu rea-credință: nimeni nu o poate deschide',
    padding: 'a fost sigilată cu rea-credință: umplutura ei e greșită',
    json: 'se deschide, dar nu conține nicio relatare',
    schema: 'se deschide, dar răspunde într-un fel pe care această versiune nu îl cunoaște',
  },
  publication: {
    'too-few':
      'Nu este încă nimic de publicat: un trimestru sau un an contează când s-a încheiat și are cel puțin 30 de relatări care se pot număra.',
    'folder-taken': 'În dosar sunt alte fișiere, care rămân neatinse: alege unul gol sau unul nou.',
    'text-encoding':
      'Textul nu se poate citi: salvează-l ca text simplu în UTF-8 (în Notepad alege codificarea UTF-8 când îl salvezi), apoi încearcă din nou.',
    'text-character':
      'Rândul {line} din text are un caracter care nu se poate tipări: scrie din nou acel rând.',
    'text-language':
      'Rândul {line} din text numește o limbă care nu există aici: scrie una dintre {languages}.',
    'text-period':
      'Rândul {line} din text nu numește o perioadă: scrie un an sau trimestre, ca în Period: 2026 sau Period: 2026-Q1..2026-Q3.',
    'text-outside':
      'Rândul {line} din text este înainte de primul titlu: pune „{text}” sub un titlu sau # în fața lui.',
    'text-heading':
      'Rândul {line} din text nu este un titlu al unei informări: {text}. Un text abia început arată titlurile care există.',
    'text-repeated':
      'Rândul {line} din text este acolo a doua oară: {text}. Pune-le pe amândouă sub unul singur.',
    'text-headline':
      'Sub rândul {line} din text nu este titlul informării sau sunt mai multe: scrie-l acolo pe un singur rând sau scoate și rândul acesta.',
    'text-demand': 'Rândul {line} din text este o cerere: începe-l cu o liniuță (-), ca pe fiecare cerere.',
  },
  system: {
    ENOENT: 'Nu există {path}: verifică numele și dosarul.',
    EACCES: 'Nu ai voie să folosești {path}: verifică al cui este fișierul.',
    EISDIR: '{path} este un dosar, și este nevoie de un fișier.',
    ENOTDIR: '{path} stă în ceva care nu este un dosar.',
    EROFS: 'În {path} nu se poate scrie: discul e numai pentru citit.',
    ENOSPC: 'Discul e plin: fă loc, apoi pornește comanda din nou. Ce era înainte este întreg.',
    other:
      'Ceva a mers prost și nu ar fi trebuit: {message}. Nu s-a trimis nimic. Te rugăm să le spui celor de la care ai acest program.',
  },
  asked: {
    'no-keys': 'Nu sunt chei în {folder}: fă-le pe ale tale cu {command} sau spune cu --home unde sunt.',
    'not-advocate': '{path} nu este un fișier cu chei pentru relatări.',
    'no-report': 'Nu ai relatarea {name}: {command} le arată pe cele care sunt.',
    'several-reports': 'Mai multe relatări încep cu {name}: dă mai multe caractere ({names}).',
    'no-name':
      '„{name}” nu este numele unei relatări: dă cel puțin patru dintre caracterele lui, cum le arată {command}.',
    unopenable: '{report} nu se poate deschide: {why} ({code}).',
    'damaged-since':
      '{report} s-a stricat pe discul tău de când a fost deschis ultima oară: poate îl ai în copia dosarului.',
    tally: 'Povestea nu e a ta de deschis: rolul tău este tally. Întreabă pe cineva cu rolul case.',
    'no-words': 'Dă cuvintele de căutat.',
    period: '{option} cere un an, o lună sau o zi: 2026, 2026-03 sau 2026-03-31, nu „{text}”.',
    month: '{option} cere un an sau o lună: 2026 sau 2026-03, nu „{text}”.',
    'brief-period': '{option} cere 2026, 2026-Q1 sau 2026-Q1..2026-Q3, nu „{text}”.',
    unpublished: 'Nu este publicat nimic despre {period}: sunt cifre pentru {periods}.',
    'brief-unreachable':
      'Serverul {server} nu răspunde, deci poate că o publicare a fost retrasă fără să știi. Încearcă din nou când ai internet sau fă-o din copia din dosarul tău cu {option}.',
    'brief-none':
      'Încă nu e publicat nimic, iar o informare se face doar din cifre publicate. Privește-le cu {prepare}, apoi {publish}. Din ce e pregătit, {option} face o ciornă doar pentru voi.',
    'brief-withdrawn':
      'Toate publicările au fost retrase, deci o informare nu are ce spune: {list} arată de ce. Ce a fost retras nu se mai publică niciodată; continuă cu trimestrul următor.',
    'one-line': 'Trebuie să fie un singur rând, cu cel mult atâtea caractere: {longest}. Nu „{text}”.',
    term: 'Dă un termen ca 24-months sau 3-years, nu „{text}”.',
    'two-reports': 'Numește cel puțin două relatări diferite.',
    'none-fits': 'Nicio relatare nu se potrivește: {command} le arată pe cele care sunt.',
    'file-taken': 'Este deja un fișier în {path}: alege alt nume.',
    'text-taken': 'Este deja un fișier {path}, poate cu cuvintele tale în el: alege alt nume.',
    'no-account': 'Nu este nicio poveste: nu se poate cita nimic.',
    'not-quotable': 'Persoana nu a dat voie să i se citeze cuvintele, așa că nu se citează.',
    'quote-not-there':
      'Aceste cuvinte nu sunt în poveste exact așa: copiază pasajul din ea și doar scoate cuvinte.',
    'quote-brackets': 'Parantezele duble nu sunt perechi: fiecare [[ are nevoie de ]].',
    'quote-nothing-left': 'Nu mai rămâne nimic de tipărit: scoate mai puțin sau alege alt pasaj.',
    'quote-is-release': 'Acest fișier aduce înapoi o aprobare, pe care o preiei cu: {command}',
    'quote-not-in-account':
      'Aceste cuvinte nu sunt în poveste: nu le aproba și întreabă persoana care le-a ales.',
    'quote-unreleased': 'Nimeni nu a aprobat încă aceste cuvinte: {command}',
    'quote-other': 'Aprobarea din acest fișier este pentru alte cuvinte: cere să fie aprobate din nou.',
    'no-quote': 'Nu este un singur citat cu acel nume în folosință: {command} le arată pe cele care sunt.',
    'no-browser':
      'Nu s-a găsit Chrome, Chromium sau Edge ca să facă PDF-ul: fă informarea cu {option}, deschide-o în orice browser și tipărește-o ca PDF. (PARASOL_CHROMIUM poate numi programul.)',
    'no-pdf':
      'Browserul nu a făcut PDF-ul: fă informarea cu {option}, deschide-o în orice browser și tipărește-o ca PDF.',
    'no-charts':
      'Browserul nu a desenat graficele pentru fișierul Word: încearcă din nou sau fă {option} în loc.',
    'not-recipient':
      'În cel mai nou document al canalului pe care îl știi nu este nimeni cu numele „{name}” care să deschidă relatări: întâi persoana trebuie pusă pe listă, apoi {pull}. Sunt: {names}.',
    'not-case':
      'Numai cineva cu rolul case în cel mai nou document al canalului poate împărți relatări mai vechi: întreabă una dintre aceste persoane.',
    'text-differs':
      'Textul spune {said}, iar {option} spune {asked}: scoate {option} sau începe un text nou cu {command}.',
  },
}
