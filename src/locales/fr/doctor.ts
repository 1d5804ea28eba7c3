import type { Doctor } from '../en/doctor.ts'

export const doctor: Doctor = {
  weights: { ok: 'bon', note: 'à noter', wrong: 'problème' },
  unlooked:
    'Le canal et le serveur n’ont pas été regardés, car ta phrase secrète les protège : lance ceci dans un terminal, ou avec --passphrase-file.',
  program: 'Parasol {version} avec Node.js {node}.',
  oldNode: 'Node.js {node} est trop ancien : installe {oldest} ou plus récent depuis https://nodejs.org.',
  noFolder: 'Le dossier {folder} n’existe pas encore : la première commande qui en a besoin le crée.',
  notYourFolder: 'Tu n’as pas le droit d’utiliser {folder} : vérifie à qui est ce dossier.',
  folder: 'Ton dossier est {folder}.',
  openFolder: 'D’autres comptes de cet ordinateur peuvent regarder dans ton dossier : {command}',
  room: 'Il reste {megabytes} Mo sur le disque.',
  noRoom:
    'Il ne reste que {megabytes} Mo sur le disque : fais de la place avant de chercher de nouveaux témoignages.',
  noKeys: 'Il n’y a pas de clés dans {path} : crée-les ({command}), ou remets ta copie.',
  notKeys: '{path} n’est pas un fichier de clés pour ouvrir des témoignages : remets ta copie.',
  keys: 'Ton fichier de clés est là, et cette version sait le lire.',
  openKeys: 'D’autres comptes de cet ordinateur peuvent lire ton fichier de clés : {command}',
  noShares:
    'Tu n’as pas de papiers de secours : si tu oublies ta phrase secrète, rien ne pourra la remplacer. Fais-en un jour calme ({command}).',
  shares:
    'Tes papiers de secours sont de la sauvegarde {backup} : il en faut {need} sur {shares}, n’importe lesquels. Une fois par an, vérifie qu’ils sont bons ({command}).',
  notJoined: 'Tu n’as pas encore rejoint de canal : {command}',
  lasts: 'Canal {slug}, document numéro {serial}, valable jusqu’au {day}.',
  lastsOnly:
    'Canal {slug}, document numéro {serial}, valable seulement jusqu’au {day} : rappelle-le à la personne qui le signe.',
  over: 'Canal {slug}, document numéro {serial}, prévu jusqu’au {day} : demande un nouveau document à la personne qui le signe.',
  listed: 'Tu figures dans le document.',
  notListed: 'Tu ne figures pas dans le document : donne ton {card} à la personne qui le signe.',
  vault: 'Tes témoignages sont rangés comme cette version les écrit.',
  oldVault: 'Tes témoignages ont été écrits par une version plus ancienne ; celle-ci continue avec eux.',
  newerDocument:
    '{origin} a le document numéro {serial}, plus récent que ton numéro {known} : {command} le reprend.',
  server: '{origin} répond, et montre le document et le numéro que tu connais.',
  known: 'Le serveur te connaît et te laisse chercher les témoignages.',
  noTime: 'Le serveur ne donne pas l’heure : compare ceci avec une montre : {time} UTC.',
  clock: 'L’horloge de cet ordinateur est d’accord avec celle du serveur.',
  clockWrong:
    'L’horloge de cet ordinateur et celle du serveur ne sont pas d’accord. Écart en minutes : {minutes}. Règle la tienne, ou préviens la personne qui s’occupe du serveur.',
}
