import type { Audit } from '../en/audit.ts'

/** What an audit says in Dutch. A draft: no member organisation has approved it yet. */
export const audit: Audit = {
  progress: 'Nagaan wat de cijfers samen verraden',
  package: {
    release: 'Publicatie {number} van {organisation}, uitgebracht op {day}: {periods}.',
    files:
      'Bestanden: {count}. Ze zijn allemaal zoals ze ondertekend zijn, en ze zeggen allemaal wat de ondertekende cijfers geven.',
  },
  publisher: {
    key: '{organisation} ({slug}): de sleutel die ondertekende heeft het nummer',
    compare:
      'Vergelijk het met het nummer van de organisatie, mondeling of op papier: iedereen kan een sleutel maken en die een naam geven.',
    same: 'Het is het nummer dat je gaf.',
    vouched:
      '{network}, het netwerk waarvan je het nummer gaf, noemt deze sleutel als die van zijn lid {member}.',
    ledger:
      'Publicaties en mededelingen die ermee ondertekend zijn: {count}, tot en met {day}. Ze volgen allemaal op elkaar.',
    numbers: 'Kleine aantallen die zijn bekeken: {count}.',
    narrowest:
      'De smalste ruimte die is gevonden: {width}. Elk klein aantal kan nul zijn, en het kan {width} of meer zijn; bij minder dan {least} zouden de cijfers te veel verraden.',
    none: 'Er is geen klein aantal gepubliceerd.',
    years: 'Jaren die zijn beoordeeld: {years}.',
    more: 'en nog meer hiervan: {count}',
    sums: 'Opnieuw opgeteld uit de pakketten van de leden: er komen dezelfde aantallen uit.',
  },
  verdict: {
    sound: 'IN ORDE: er is niets veranderd, en uit deze cijfers kan niemand een klein aantal afleiden.',
    'not-as-signed':
      'NIET ZOALS ONDERTEKEND: gebruik deze cijfers niet. Haal ze bij de organisatie zelf, en vertel haar wat je vond.',
    'another-key':
      'ANDERE SLEUTEL: deze cijfers zijn ondertekend, maar niet met de sleutel van het nummer dat je gaf. Vraag het nummer nog eens, mondeling of op papier, en gebruik deze cijfers alleen als het dit nummer is.',
    unreadable: 'ONLEESBAAR: dit is geen pakket met cijfers, of het is beschadigd. Haal het opnieuw op.',
    'tells-too-much':
      'VERRAADT TE VEEL: de cijfers zijn echt, maar iemand zou erdoor gevonden kunnen worden. Verspreid ze niet, en vertel de organisatie, en niemand anders, wat je vond.',
    'does-not-add-up':
      'KLOPT NIET: de organisatie heeft deze cijfers ondertekend, maar ze spreken elkaar tegen of breken hun eigen regels. Gebruik ze niet, en vraag het de organisatie.',
    'partly-checked':
      'NIET HELEMAAL NAGEGAAN: de aantallen zijn zoals ze ondertekend zijn. Wat niet kon worden nagegaan, en waarom, staat hierboven.',
    withdrawn:
      'TERUGGENOMEN: de cijfers zijn echt, maar de organisatie heeft ze teruggenomen. Gebruik ze niet meer.',
  },
  cannot:
    'Wat geen controle kan zeggen: of wat mensen meldden goed is geteld, en of er een nieuwere publicatie of mededeling is die je niet gekregen hebt.',
  found: {
    'archive-format': 'Dit is geen ZIP-bestand, of het is afgebroken.',
    'archive-large': 'Dit is groter dan een publicatie kan zijn, dus het is niet geopend. {file}',
    'archive-path': 'Er zit iets in dat geen publicatie heeft, dus het is niet geopend: {file}',
    'archive-link':
      'Er zit een koppeling of een apparaat in op de plaats van een bestand, dus het is niet geopend: {file}',
    'archive-repeated': 'Er zit een bestand twee keer in, zodat twee lezers twee dingen kunnen zien: {file}',
    'seal-format':
      '{file} is niet geschreven als het zegel van een publicatie: het is veranderd, of een nieuwere versie schreef het.',
    'seal-publisher': '{file} noemt geen organisatie waarvan de handtekening klopt.',
    'ledger-format':
      'Regel {entry} van het register van publicaties is niet geschreven als zo’n regel: hij is veranderd, of een nieuwere versie schreef hem.',
    'ledger-signature':
      'Regel {entry} van het register van publicaties is niet door deze organisatie ondertekend.',
    'ledger-chain':
      'Regel {entry} van het register van publicaties volgt niet op de vorige: het register is afgeknipt, omgegooid of met een ander vermengd.',
    'ledger-overlap':
      'Regel {entry} van het register van publicaties brengt een tabel en periode uit die al uitgebracht waren: die twee zijn van elkaar af te trekken.',
    'ledger-withdrawal':
      'Regel {entry} van het register van publicaties neemt een publicatie terug die er niet is.',
    'ledger-fork':
      '{package} heeft vanaf regel {entry} van het register van publicaties een ander verleden: er zijn twee versies van ondertekend. Vraag de organisatie welke waar is.',
    'ledger-short':
      '{place} toont minder dan eerder, of minder dan aan anderen: getoonde publicaties en berichten: {shown}, ondertekend: {known}. Er is iets verborgen, of het is daar niet aangekomen. Vraag het de organisatie.',
    'nothing-published': 'Hier is niets gepubliceerd: er zijn geen cijfers om na te gaan.',
    'not-fetched': 'Het kon niet worden opgehaald: {reason}',
    'checksums-format': '{file} is niet geschreven als een lijst van bestanden.',
    'checksums-unsigned': '{file} is niet ondertekend: deze bestanden zijn van geen enkele publicatie.',
    'file-missing': '{file} ontbreekt.',
    'file-changed': '{file} is niet het bestand dat ondertekend is.',
    'file-unlisted': '{file} is toegevoegd: het is niet ondertekend.',
    'table-unsigned': '{file} bevat een tabel waarvan geen enkel aantal ondertekend is.',
    'table-encoding': '{file} is geen tekst in UTF-8.',
    'table-columns': '{file}, regel {line}: de kolommen horen {expected} te zijn.',
    'table-cells': '{file}, regel {line}: aantal cellen: {found}, maar het hoort te zijn: {expected}.',
    'table-code': '{file}, regel {line}: “{found}” is geen code van de kolom {column}.',
    'table-extra': '{file}, regel {line}: zo’n regel is niet ondertekend ({row}).',
    'table-repeated': '{file}, regel {line}: deze regel staat al in regel {first} ({row}).',
    'table-number': '{file}, regel {line}: {column} is {found}, maar {expected} is ondertekend ({row}).',
    'table-order': '{file}, regel {line}: deze regel hoort hier niet ({row}).',
    'table-missing': '{file}, regel {line}: hier ontbreekt een regel die ondertekend is ({row}).',
    'table-written':
      '{file}: de aantallen zijn die welke ondertekend zijn, maar de regels zijn anders geschreven.',
    'rule-area': 'Deze publicatie gaat over maar één gebied ({area}), en daarvoor zijn er geen tabellen.',
    'rule-table': '{file}, regel {line}: zo’n tabel wordt voor {period} niet uitgebracht.',
    'rule-axes': '{file}, regel {line}: deze tabel telt niet naar wat haar naam zegt.',
    'rule-code': '{file}, regel {line}: “{code}” is geen code van deze tabel.',
    'rule-codes': '{file}, regel {line}: codes ontbreken of staan in de verkeerde volgorde ({period}).',
    'rule-threshold':
      '{file}, regel {line}: een categorie van deze tabel is gevoelig, zodat aantallen onder 10 verborgen moeten zijn, en dat zijn ze niet ({period}).',
    'rule-early': '{file}, regel {line}: {period} was op {day} nog niet voorbij.',
    'rule-few':
      '{file}, regel {line}: met minder dan {least} meldingen is {period} te klein voor eigen tabellen.',
    sum: '{file}, regel {line}: dit totaal kan niet van deze delen zijn, wat de meldingen ook waren ({period}).',
    version:
      'Dit is gemaakt met andere codes of tabellen (codes {taxonomy}, tabellen {tables}) dan deze versie kent. De tabellen zeggen wat ondertekend is; meer kan niet worden nagegaan.',
    'made-by':
      'Versie {made} van Parasol maakte dit, en dit is versie {ours}: woorden en tekeningen kunnen niet worden vergeleken. Handtekeningen, hashes, aantallen en regels zijn nagegaan. Bestanden die verschillen: {count}.',
    'remade-differs':
      '{file} is niet wat deze versie van de ondertekende aantallen maakt: een andere versie maakte het, of iemand veranderde het voor het ondertekend werd. Vertrouw liever de tabellen.',
    fingerprint:
      'Het nummer van de sleutel die ondertekende, {found}, is niet het nummer dat je gaf, {given}: ze verschillen in groep {groups}. Vergelijk ze nog eens; een tikfout ziet er net zo uit als een andere sleutel.',
    withdrawn: '{package} is op {day} teruggenomen. De reden die gegeven is: {reason}',
    'gate-skipped':
      '{year} is niet beoordeeld, omdat publicatie {release} de regels breekt of van een andere versie is.',
    'gate-contradicts':
      'De aantallen die over {year} zijn gepubliceerd spreken elkaar tegen: geen meldingen kunnen ze allemaal geven.',
    'gate-some': '{what}: uit wat gepubliceerd is volgt dat dit kleine aantal zeker niet nul is.',
    'gate-well': '{what}: uit wat gepubliceerd is, is dit kleine aantal te nauw af te leiden.',
    'gate-unshown': '{what}: het was niet aan te tonen dat dit kleine aantal onbekend blijft.',
    'network-sum': '{file}, {period}: deze tabel is niet de som van wat de leden publiceerden.',
    'network-members':
      'Niet opnieuw opgeteld, want hier ontbreken pakketten van leden: {names}. Geef ze erbij.',
    'network-closed':
      'Leden die inleverden zonder te publiceren: {count}. Wat zij inbrachten, kan alleen het netwerk zien.',
  },
}
