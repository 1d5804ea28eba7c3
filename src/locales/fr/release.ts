import type { ReleaseWords } from '../en/release.ts'

/** What an advocate reads who publishes figures, in French. A draft: no member organisation has approved it yet. */
export const release: ReleaseWords = {
  badPeriod: '--period attend un trimestre ou une année : 2026-Q1 ou 2026.',
  notOver: '{period} n’est pas terminé : les chiffres sortent après.',
  noReports: 'Il n’y a pas de témoignages de {period}.',
  tooFew:
    'Moins de {least} témoignages de {period} peuvent être comptés, trop peu pour des tableaux à part : ils sortiront avec l’année {year}, une fois terminée.',
  tooFewYear:
    'Moins de {least} témoignages de {period} peuvent être comptés : trop peu pour publier des chiffres.',
  already:
    '{period} est paru dans la publication {number} : aucun tableau d’une période ne paraît deux fois.',
  yearWaits:
    'Les tableaux de {year} n’y sont pas, car il n’en resterait aucun pour {missing}. parasol release prepare --period {year} fait tout ce qui reste de l’année.',
  checking: 'Contrôle de {count} tableaux avec tout ce qui a été publié. Cela peut prendre une minute.',
  attempt: 'Recherche du moins qu’il faut laisser de côté, essai {attempt}.',
  contradicts:
    'Les nombres de {years} ne vont avec aucun ensemble de témoignages, vu ce qui est déjà publié : des témoignages ont été écartés ou ajoutés depuis. Remettez-les (parasol undo, parasol include), ou ne publiez plus rien de cette période.',
  refused: 'Cela ne peut pas sortir tel quel. Petits nombres que quelqu’un pourrait calculer : {count}',
  reasons: {
    'known-to-be-some': '{what} : ce n’est certainement pas zéro ({range})',
    'known-too-well': '{what} : on peut le deviner de trop près ({range})',
    unshown: '{what} : rien ne montre qu’il reste caché ({range})',
  },
  more: '… et d’autres : {count}',
  proposal: 'Le moins qu’il faut laisser de côté. Nombres qu’on ne pourra plus lire : {lost}',
  coarser: {
    dropped: '{table} : tout le tableau',
    merged: '{table} : à réunir : {names}',
    totals: '{table} : ses totaux',
  },
  applyIt: 'Pour le voir ainsi : {command}',
  noProposal: 'Rien de ce qui a été essayé ne protège assez : ne publiez rien de cette période.',
  goesOut: 'Ce qui sort comme publication {number} :',
  counted:
    'Nombres : {all}. Lisibles : {shown}. Masqués car petits : {hidden}. Totaux non communiqués, car ils révéleraient un nombre masqué : {withheld}.',
  countedLeftOut:
    'Nombres : {all}. Lisibles : {shown}. Masqués car petits : {hidden}. Tous les totaux sont laissés de côté : {withheld}.',
  passed:
    'Contrôlé avec tout ce qui a été publié : personne ne peut connaître aucun des petits nombres ({cells}) plus précisément que « de 0 à {narrowest} ».',
  nothingSmall: 'Contrôlé avec tout ce qui a été publié : il n’y a pas de petit nombre.',
  kept: 'C’est gardé scellé dans votre dossier. Relisez-le ; parasol release publish publiera exactement cela.',
  unfinished:
    'La publication {number} est signée, mais pas encore sur le serveur : parasol release publish continue.',
  nothingPrepared: 'Rien n’est préparé : commencez par parasol release prepare --period 2026-Q1.',
  outdated: 'Autre chose a été publié entre-temps, que ce contrôle ne connaissait pas : préparez à nouveau.',
  goesOn: 'Suite de la publication {number}, signée auparavant.',
  ask: 'Publier la publication {number} ({periods}) pour de bon ? On peut la retirer, mais personne ne peut l’oublier.',
  askWithdraw: 'Retirer la publication {number} et dire à tout le monde : « {reason} » ?',
  noSigningKey: 'Il n’y a pas de clé de signature dans {file} : qui signe le document du canal publie aussi.',
  wrongKey: 'La clé dans {file} n’est pas celle qui signe le document de votre canal.',
  pullFirst:
    'Des témoignages de cette période sont encore sur le serveur et pas dans votre dossier ; ils ne seraient jamais comptés : d’abord parasol pull.',
  documentChanged: 'Le document de votre canal a changé depuis cette préparation : préparez à nouveau.',
  onlyHere: 'Seulement dans votre dossier jusqu’ici, pas sur le serveur : {numbers}',
  askBring: 'Porter cela au serveur ? Tout le monde pourra alors le lire sur la page de votre organisation.',
  withdrawnHere:
    'Le retrait de la publication {number} est signé et dans votre dossier. Le serveur n’a jamais eu cette publication, et rien ne lui a été dit.',
  isWithdrawn: 'La publication {number} a été retirée le {day} : {reason}',
  badPage:
    'Le serveur ne pourrait pas montrer une des pages du paquet ; rien n’a donc été signé : vérifiez les langues du document de votre canal, et prévenez qui fait Parasol.',
  noFolder: 'Impossible d’écrire dans {folder} : choisissez un dossier qui existe et qui est à vous.',
  folderOrZip: '--out prend un dossier, ou un fichier qui finit par .zip ; {place} n’est ni l’un ni l’autre.',
  discarded:
    'Ce qui était préparé ({periods}) a été vérifié avant ce retrait, et est abandonné : préparez-le de nouveau.',
  published: 'La publication {number} est parue : {page}',
  signedOffline:
    'La publication {number} est signée et dans votre dossier. Le serveur la recevra au prochain parasol release publish.',
  written: 'Le paquet est dans {place}.',
  took: 'Repris du serveur, publié par des collègues : {count}',
  keptPackages:
    'Gardés aussi dans votre dossier, pour que plus d’un ordinateur les ait – paquets des publications {numbers}',
  packagesLeft:
    'Paquets qui n’ont pas encore pu être pris : {count}. La prochaine commande sur les publications continue.',
  otherPackage:
    'Ce que le serveur donne comme paquet de la publication {number} n’est pas ce que votre organisation a signé, et n’a pas été gardé. Prévenez la personne qui s’occupe du serveur.',
  brought: 'Porté au serveur : numéro {number}',
  forked:
    'Le numéro {number} sur le serveur n’est pas celui de votre dossier : deux personnes ont publié à la fois, ou quelqu’un est entré dans le serveur. Ne publiez rien et demandez à vos collègues qui a signé quoi. Si c’est la vôtre qui doit céder : {command}',
  orAbandon:
    'Le serveur ne prend pas le numéro {number}. Si cela continue, {command} l’abandonne, et l’on peut de nouveau publier.',
  abandons: 'Vous abandonnez : {entries}',
  abandonsCounted:
    'Quelqu’un peut en avoir un fichier avec la signature de votre organisation : prévenez qui en a reçu un. Ses chiffres comptent désormais comme publiés, mais seulement dans ce dossier : préparez ici tout ce qui porte sur la même année. Sa période paraîtra avec exactement les mêmes nombres, ou pas du tout.',
  abandonsUnsent:
    'Cela n’a jamais été envoyé et aucun fichier n’en a été écrit : rien n’en est compté ni gardé.',
  askAbandon:
    'L’abandonner pour de bon ? On ne peut pas revenir en arrière, car son numéro servira de nouveau.',
  abandoned:
    'Abandonné, et sorti de votre registre : {numbers}. parasol release prepare continue à partir de là.',
  servedNotAbandoned:
    'Le serveur a le numéro {number} : rien n’a été abandonné. parasol release withdraw retire une publication.',
  seenNotAbandoned:
    'Le serveur avait le numéro {number} et l’a perdu : rien n’a été abandonné. parasol release publish le lui rapporte.',
  withdrawalOf: 'retrait de {number}',
  isAbandoned: 'abandonnée ; compte comme publiée',
  asAbandoned:
    '{period} : les nombres sont ceux de la publication {number}, qui a été abandonnée, tels qu’ils ont été signés. D’autres de la même période pourraient en être soustraits.',
  countsAbandoned: 'Compté comme publié, car quelqu’un a pu le voir : publication {numbers}, abandonnée',
  none: 'Rien n’est encore publié.',
  columns: { number: 'N°', day: 'Jour', periods: 'Période', state: 'État' },
  stands: 'en vigueur',
  withdrawnOn: 'retirée le {day} : {reason}',
  prepared: 'Préparé, pas encore publié : {periods}.',
  noSuch: 'Il n’y a pas de publication {number} : parasol release list montre celles qui existent.',
  signedOn: 'Publication {number}, signée le {day}. Empreinte de la clé : {fingerprint}',
  noPackage:
    'Le paquet de la publication {number} n’est ni dans votre dossier ni sur le serveur : prenez-le dans votre copie.',
  reasonLength: 'Dites pourquoi avec --reason, en 1 à 1 000 caractères.',
  withdrawn: 'La publication {number} est retirée. Le serveur le dit, avec votre raison.',
  withdrawnOffline:
    'Le retrait de la publication {number} est signé. Le serveur le recevra au prochain parasol release publish.',
  menu: {
    look: 'Regarder les chiffres avant qu’ils sortent',
    period: 'Quel trimestre ou quelle année ? 2026-Q1 ou 2026 : ',
    coarsen: 'Pareil, en laissant de côté le moins possible',
    publish: 'Publier ce qui a été regardé',
    list: 'Ce qui a été publié',
    show: 'Les chiffres d’une publication',
    takeBack: 'Retirer une publication',
    which: 'Quelle publication ?',
    reason: 'Pourquoi ? Tout le monde pourra le lire : ',
    noneStands: 'Plus aucune publication n’est valable.',
    giveUp: 'Abandonner ce qui ne peut plus être envoyé',
    giveUpFrom: 'À partir de quel numéro ? ',
  },
}
