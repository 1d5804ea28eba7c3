import type { Life } from '../en/life.ts'

export const life: Life = {
  shares: {
    type: 'Hârtia {number}, rând cu rând, cum este scrisă:',
    typeOf: 'Hârtia {number} din {need} de care este nevoie, rând cu rând, cum este scrisă:',
    another: 'Acum altă hârtie:',
    line: 'rândul {line}:',
    paper: 'Hârtia de recuperare {number} din {shares} pentru {whose}',
    whose: 'cheile de la {name}',
    organisation: 'cheia de semnat a organizației',
    needed: 'Setul {backup}: este nevoie de oricare {need} din cele {shares} hârtii.',
    letters:
      'Nu are în ea I, L, O sau U. Păstreaz-o unde numai tu o găsești, departe de celelalte hârtii și de calculator. Ca să o folosești: {command}',
    write: 'Scrie-o de mână, compară fiecare rând, apoi apasă Enter: ',
    made: 'Oricare {need} din aceste {shares} hârtii deschid acum {file}; cele dintr-un set mai vechi nu îl mai deschid.',
    then: 'Fă o copie nouă a acelui fișier, pentru că fără el hârtiile nu folosesc la nimic. Apoi vezi dacă hârtiile sunt bune: {command}',
    open: 'Hârtiile {numbers} din setul {backup} deschid {file}. Nu s-a schimbat nimic.',
    restored: '{file} este din nou deschis, cu fraza secretă nouă.',
    restoredWhose: 'Acestea sunt cheile de la {name}, cu numărul',
    restoredThen:
      'Hârtiile tale de recuperare rămân bune. Copiile făcute înainte se deschid încă cu fraza secretă veche: fă copii noi și distruge-le pe cele vechi. Dacă cineva a văzut hârtiile împreună, fă altele noi ({command}).',
  },
  keys: {
    made: 'Cheile tale sunt făcute. Sunt în {file}, protejate de fraza ta secretă.',
    rotated: 'Ai o cheie nouă; cele vechi rămân în {file}, pentru relatări mai vechi.',
    rotatedBefore:
      'O cheie nouă s-a făcut deja data trecută, și iată cardul ei; cele vechi rămân în {file}, pentru relatări mai vechi.',
    card: 'Dă {card} persoanei care semnează documentul canalului (nu conține nimic secret) și citește-i acest număr cu voce tare:',
    final:
      'Nimeni nu poate deschide cheile tale fără fraza secretă și nimeni nu îți poate da alta: fără hârtii de recuperare, o frază secretă uitată este pierdută definitiv. Fă-le acum, pe hârtie ({command}), și păstrează o copie a întregului dosar pe un stick.',
    newCopy:
      'Apoi fă o copie nouă a dosarului tău: o copie mai veche nu deschide ce va fi sigilat pentru cheia nouă.',
    passphrase: '{file} are fraza secretă nouă.',
    sharesStill: 'Hârtiile tale de recuperare îl deschid ca înainte.',
    copies:
      'Copiile făcute înainte se deschid încă cu fraza secretă veche: fă copii noi și distruge-le pe cele vechi.',
    number: 'numărul tău',
    folder: 'dosarul tău',
    backup: 'setul tău',
    older: 'chei vechi',
    olderCount: '{count}, pentru relatări mai vechi',
    noBackup: 'niciunul: fără hârtii de recuperare, o frază secretă uitată este pierdută definitiv',
    backupIs: '{backup}, este nevoie de oricare {need} din cele {shares} hârtii',
    notJoined: 'Nu ai intrat încă într-un canal.',
    channel: 'Canalul {slug} la {origin}',
    channelNumber: 'numărul lui',
    channelDocument: 'documentul',
    documentNumber: 'numărul {serial}',
  },
  channel: {
    compare: 'Cineva din echipă, a cărui voce o cunoști, citește același număr?',
    joined: 'Ai intrat în {slug} la {origin}, documentul numărul {serial}.',
    kept: 'Documentul numărul {serial} s-a păstrat pentru relatări vechi; canalul rămâne la numărul {newest}.',
    notListed: 'Nu ești încă pe listă: dă {card} persoanei care îl semnează.',
    may: 'Ce poți face: {may}. Urmează: {command}',
    mayNothing: 'Încă nu poți folosi serverul.',
    listed: '{name} este în ciornă cu rolul {role}. Numărul acestei persoane este',
    readAloud:
      'Roag-o să îl citească pe al ei cu voce tare ({command}): dacă o cifră diferă, cardul nu este al ei.',
    counts: 'Ciorna contează după ce este semnată: {command}',
    many: 'Pentru câte persoane se sigilează acum fiecare relatare: {count}. Peste {most}, trimiterea durează secunde pe telefoane vechi.',
    removed:
      '{name} nu mai este în ciornă. Semneaz-o și public-o acum ({sign}, {publish}): până atunci accesul acestei persoane merge, iar relatările noi se sigilează și pentru ea. Ce a adus deja va putea deschide și de acum înainte.',
    signed: 'Semnat: documentul numărul {serial} al canalului {slug}, în {file}.',
    signedNumber: 'Numărul după care oamenii îți recunosc organizația este',
    published:
      '{origin} arată acum documentul numărul {serial} al canalului {slug}. Paginile deja deschise merg mai departe cu cel dinainte; și acele relatări ajung la tine.',
    revoked: '{origin} arată acum documentul numărul {serial} al canalului {slug}, fără {name}.',
    thiefNot:
      'Ce nu are un hoț: accesul pentru {name} nu mai merge, nici acolo unde era folosit, iar relatările sigilate de acum înainte nu se deschid cu el. Paginile care erau deja deschise pot încă sigila pentru el; când vezi lista relatărilor, scrie acolo.',
    thiefHas:
      'Ce are un hoț: fișierul cu chei, pe care îl deschide numai fraza secretă, și relatările sigilate care erau pe calculator. Dacă știe poate și fraza secretă, toate aceste relatări au putut fi citite, și nimic nu poate anula asta.',
    thiefThen:
      'Ce este de făcut: {name} pune o copie a dosarului pe un calculator sigur, alege o frază secretă nouă ({passphrase}), face chei noi ({rotate}) și îți dă cardul nou: {add}, apoi semnează și publică. Dacă și {signingKey} era pe calculatorul furat, spune tuturor celor care îți știu numărul. Ce e de făcut atunci scrie în {guide}.',
    moved: 'De acum aduci relatările din {slug} de la {origin}. Urmează: {command}',
    unpublished:
      'Semnat, dar încă nepublicat: documentul numărul {serial} este în {file}. {why} De îndată ce serverul răspunde: {command}',
    changes: {
      gone: 'nu mai e pe listă',
      first: 'e pe listă pentru prima dată',
      opensNothing: 'nu deschide nimic',
      role: 'rol {role}',
      key: 'o cheie nouă',
      login: 'o cheie nouă de intrare',
      mayNothing: 'nu poate folosi serverul',
      may: 'poate: {may}',
    },
    facts: {
      channel: 'Canal',
      organisation: 'Organizația',
      number: 'Număr',
      document: 'Document',
      lasts: 'numărul {serial}, trebuie să țină până la {day}',
      languages: 'Limbi',
      areas: 'Zone',
      sounds: 'Sunete',
      help: 'Linii de ajutor',
      title: 'Titlu pagină',
      leave: 'Ieșirea duce la',
      draft: '{language} (ciornă)',
      sensitive: '{area} (sensibilă)',
    },
    people: {
      advocate: 'Persoana',
      role: 'Rol',
      opens: 'Deschide',
      may: 'Poate, pe server',
      case: 'fapte și povești',
      tally: 'numai fapte',
      nothing: 'nimic',
    },
  },
  document: {
    format: 'Acesta nu este un document semnat al canalului: verifică dacă e fișierul potrivit.',
    version: 'Acest document al canalului este de la o versiune mai nouă: actualizează Parasol.',
    signature: 'Semnătura acestui document al canalului este greșită: nu îl folosi și întreabă organizația.',
    schema: 'Acest document al canalului nu este completat cum trebuie. {detail}',
    recipients: 'Destinatarii din acest document al canalului nu se pot folosi. {detail}',
    advocates: 'Persoanele din echipă din acest document al canalului nu se pot folosi. {detail}',
    signer:
      'Acest document al canalului a fost semnat de altcineva: nu îl folosi și compară numerele prin viu grai.',
    slug: 'Acest document ține de alt canal: verifică dacă e fișierul potrivit.',
    older: 'Acest document al canalului este mai vechi decât cel deja cunoscut: cere-l pe cel mai nou.',
    conflict:
      'Două documente diferite ale canalului au același număr: nu folosi niciunul și întreabă organizația.',
  },
  grants: {
    format: 'Acesta nu este un fișier cu relatări mai vechi împărțite sau este stricat: cere-l încă o dată.',
    version:
      'Acest fișier cu relatări mai vechi împărțite a fost scris de o versiune mai nouă: actualizează Parasol.',
    signature:
      'Semnătura acestui fișier cu relatări mai vechi împărțite este greșită: nu îl folosi și întreabă persoana de la care îl ai.',
    granter:
      'Acest fișier cu relatări mai vechi împărțite nu a fost semnat de cineva din canalul tău cu rolul case: nu îl folosi.',
    'not-recipient':
      'Acest fișier cu relatări mai vechi împărțite este pentru alte chei decât ale tale: cere unul pentru cheile care sunt pe listă.',
    unwrap:
      'Acest fișier cu relatări mai vechi împărțite a fost făcut cu rea-credință sau stricat înainte de semnare: nu îl folosi.',
  },
  ledger: {
    'ledger-format':
      'Registrul publicărilor s-a stricat sau a fost scris de o versiune mai nouă: ia-l din copia ta sau adu-l de pe server.',
    'ledger-signature':
      'În registrul publicărilor este o intrare pe care organizația ta nu a semnat-o: folosește o copie în care ai încredere.',
    'ledger-chain':
      'Registrul publicărilor a fost modificat: o intrare lipsește, a fost mutată sau e din alt registru. Folosește o copie în care ai încredere.',
    'ledger-overlap':
      'Un tabel pentru această perioadă, sau pentru o zonă care se suprapune, a fost deja publicat, iar a doua versiune lângă prima ar da de gol numere mici: publică altă perioadă.',
    'ledger-withdrawal': 'Nu există nicio publicare cu acel număr care să mai fie valabilă.',
  },
  package: {
    'archive-format': 'Acesta nu este fișierul ZIP al unei publicări sau este tăiat: adu-l din nou.',
    'archive-large':
      'Este mai mare decât orice publicare, așa că nu a fost deschis: întreabă persoana care ți l-a dat.',
    'archive-path':
      'Aici este un fișier pe care nicio publicare nu îl are, așa că nu a fost deschis: {file}.',
    'archive-link':
      'Aici este o legătură sau un dispozitiv în locul unui fișier, așa că nu a fost deschis ({file}): adu pachetul din nou.',
    'archive-repeated':
      'Un fișier este aici de două ori, așa că s-ar putea citi două lucruri diferite ({file}): adu-l din nou.',
    'seal-format':
      '{file} nu este scris ca sigiliul unei publicări: a fost modificat sau l-a scris o versiune mai nouă.',
    'seal-publisher': '{file} nu numește nicio organizație a cărei semnătură să fie bună: nu îl folosi.',
    'checksums-format': '{file} nu este lista fișierelor unei publicări: adu pachetul din nou.',
    'checksums-unsigned': '{file} nu a fost semnat de organizație: nu îl folosi și adu pachetul din nou.',
    'file-missing': '{file} lipsește: adu din nou pachetul întreg.',
    'file-changed':
      '{file} nu este ce s-a semnat, deci a fost modificat sau s-a stricat: adu pachetul din nou.',
    'file-unlisted': '{file} a fost adăugat la ce s-a semnat: nu îl folosi și adu pachetul din nou.',
  },
  asked: {
    'no-number':
      '„{text}” nu este numărul unei chei. Acela are patruzeci de cifre, în opt grupe de câte cinci, niciuna peste 65535: {example}. Cere-l organizației prin viu grai sau ia-l de pe hârtiile ori din formularul ei.',
    'other-number':
      'Acest document are alt număr, {number}: nu este al organizației tale. Nu îl folosi și spune-i persoanei de la care îl ai.',
    'not-joined-now':
      'Nu ai intrat în canal. Cere numărul de la cineva din echipă, prin viu grai sau pe hârtie, și compară din nou.',
    'keys-there':
      'Sunt deja chei în {path}, și nu se înlocuiesc: ca să începi din nou, folosește alt dosar cu --home.',
    'signing-there': 'În {path} este o cheie de semnat, nu cheile unei persoane: adaugă --signing-key.',
    'advocate-there':
      'În {path} sunt cheile unei persoane, nu o cheie de semnat: lasă deoparte --signing-key.',
    'not-signing': '{path} nu este o cheie de semnat.',
    'share-there': 'Este deja o hârtie de recuperare în {path}: alege alt dosar.',
    'share-numbers':
      'Așa nu merge: numărul cel mai mare de hârtii este {most}, și trebuie să fie nevoie de cel puțin 2 dintre ele, dar nu de mai multe decât sunt.',
    'no-card': '{path} nu este cardul unei persoane din echipă: cere încă o dată {card}.',
    'card-damaged': 'Cheile din {path} sunt stricate: cere cardul încă o dată.',
    'listed-already':
      '{name} este deja pe listă: spune că acestea sunt cheile sale noi (--replace) sau roagă persoana să ia alt nume.',
    'not-listed': 'Nu este nimeni pe listă cu numele „{name}”. Sunt: {names}.',
    'only-case':
      'Numai {name} deschide povești, și nimeni nu ar putea citi ce vine: pune întâi pe altcineva pe listă sau dă-i chei noi.',
    'no-signed': 'Nu există încă un document semnat: {command} îl face.',
    'no-signed-here':
      'Nu este niciun document semnat în dosarul tău: copiază întâi acolo cel mai nou {file}.',
    'no-draft': 'Nu este nicio ciornă în {path}: {command} face una.',
    'not-address': '„{address}” nu este adresa unui server: arată ca https://lotus.example.',
    'not-encrypted': '{address} nu este criptat pe drum: folosește https:// în loc.',
    'other-key':
      'Ultimul document a fost semnat cu altă cheie: folosește acel signing.key sau alt dosar pentru alt canal.',
    'server-behind':
      '{origin} arată documentul numărul {shown}, iar tu știi numărul {known}: roagă persoana care semnează să i-l dea pe cel mai nou ({command}), apoi încearcă din nou. Nu s-a schimbat nimic.',
    unapproved:
      'Nicio organizație nu a aprobat încă formularul în {languages}: citește-l până la capăt, apoi semnează cu --with-drafts ca să îl oferi totuși.',
  },
}
