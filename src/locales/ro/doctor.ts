import type { Doctor } from '../en/doctor.ts'

export const doctor: Doctor = {
  weights: { ok: 'bine', note: 'atenție', wrong: 'greșit' },
  unlooked:
    'Canalul și serverul nu au fost verificate, pentru că sunt sub fraza ta secretă: pornește asta într-un terminal sau cu --passphrase-file.',
  program: 'Parasol {version} cu Node.js {node}.',
  oldNode: 'Node.js {node} este prea vechi: instalează {oldest} sau mai nou de la https://nodejs.org.',
  noFolder: 'Dosarul {folder} nu există încă: îl face prima comandă care are nevoie de el.',
  notYourFolder: 'Nu ai voie să folosești {folder}: verifică al cui este dosarul.',
  folder: 'Dosarul tău este {folder}.',
  openFolder: 'Alți utilizatori ai acestui calculator se pot uita în dosarul tău: {command}',
  room: 'Pe disc au mai rămas {megabytes} MB.',
  noRoom: 'Pe disc au mai rămas doar {megabytes} MB: fă loc înainte să aduci relatări noi.',
  noKeys: 'Nu sunt chei în {path}: fă-le ({command}) sau pune la loc copia ta.',
  notKeys: '{path} nu este un fișier cu chei pentru relatări: pune la loc copia ta.',
  keys: 'Fișierul tău cu chei este la locul lui, iar această versiune îl poate citi.',
  openKeys: 'Alți utilizatori ai acestui calculator îți pot citi fișierul cu chei: {command}',
  noShares:
    'Nu ai hârtii de recuperare: dacă uiți fraza secretă, este pierdută definitiv. Fă câteva într-o zi liniștită ({command}).',
  shares:
    'Hârtiile tale de recuperare sunt din setul {backup}: ajung oricare {need} din {shares}. O dată pe an, vezi dacă sunt bune ({command}).',
  notJoined: 'Nu ai intrat încă într-un canal: {command}',
  lasts: 'Canalul {slug}, documentul numărul {serial}, valabil până la {day}.',
  lastsOnly:
    'Canalul {slug}, documentul numărul {serial}, valabil doar până la {day}: amintește-i persoanei care îl semnează.',
  over: 'Canalul {slug}, documentul numărul {serial}, trebuia să țină până la {day}: cere unul nou de la persoana care îl semnează.',
  listed: 'Ești în document.',
  notListed: 'Nu ești în document: dă fișierul {card} persoanei care îl semnează.',
  vault: 'Relatările tale sunt păstrate așa cum le scrie această versiune.',
  oldVault:
    'Relatările tale au fost scrise ultima dată de o versiune mai veche; aceasta merge mai departe cu ele.',
  newerDocument:
    '{origin} are documentul numărul {serial}, mai nou decât numărul {known} pe care îl știi: {command} îl preia.',
  server: '{origin} răspunde și arată documentul și numărul pe care le știi.',
  known: 'Serverul te cunoaște și te lasă să aduci relatări.',
  noTime: 'Serverul nu spune cât e ceasul, așa că verifică ora asta la un ceas: {time} UTC.',
  clock: 'Ceasul acestui calculator arată la fel ca al serverului.',
  clockWrong:
    'Ceasul acestui calculator și cel al serverului nu arată la fel. Diferența în minute: {minutes}. Potrivește-l pe al tău sau anunță persoana care se ocupă de server.',
}
