import type { Audit } from '../en/audit.ts'

/** What an audit says in French. A draft: no member organisation has approved it yet. */
export const audit: Audit = {
  progress: 'Examen de ce que les nombres révèlent ensemble',
  package: {
    release: 'Publication {number} de {organisation}, parue le {day} : {periods}.',
    files:
      'Fichiers : {count}. Tous sont tels qu’ils ont été signés, et tous disent ce que donnent les nombres signés.',
  },
  publisher: {
    key: '{organisation} ({slug}) : la clé qui a signé porte le numéro',
    compare:
      'Compare-le au numéro de l’organisation, de vive voix ou sur papier : n’importe qui peut faire une clé et lui donner n’importe quel nom.',
    same: 'C’est le numéro que tu as donné.',
    vouched:
      '{network}, le réseau dont tu as donné le numéro, désigne cette clé comme celle de son membre {member}.',
    ledger: 'Publications et avis signés avec elle : {count}, jusqu’au {day}. Tous se suivent sans rupture.',
    numbers: 'Petits nombres examinés : {count}.',
    narrowest:
      'La plus petite marge trouvée : {width}. Chaque petit nombre peut être nul, et peut valoir {width} ou plus ; à moins de {least}, les chiffres en diraient trop.',
    none: 'Aucun petit nombre n’a été publié.',
    years: 'Années examinées : {years}.',
    more: 'et d’autres encore : {count}',
    sums: 'Additionné de nouveau à partir des paquets de ses membres : les mêmes nombres en sortent.',
  },
  verdict: {
    sound: 'EN RÈGLE : rien n’a été modifié, et personne ne peut tirer de ces chiffres un petit nombre.',
    'not-as-signed':
      'PAS TEL QUE SIGNÉ : n’utilise pas ces chiffres. Prends-les auprès de l’organisation elle-même, et dis-lui ce que tu as trouvé.',
    'another-key':
      'AUTRE CLÉ : ces chiffres sont signés, mais pas avec la clé dont tu as donné le numéro. Redemande le numéro, de vive voix ou sur papier, et n’utilise ces chiffres que si c’est celui-ci.',
    unreadable: 'ILLISIBLE : ce n’est pas un paquet de chiffres, ou il est abîmé. Va le chercher de nouveau.',
    'tells-too-much':
      'EN DIT TROP : les chiffres sont authentiques, mais ils permettraient de retrouver quelqu’un. Ne les diffuse pas, et dis ce que tu as trouvé à l’organisation, et à personne d’autre.',
    'does-not-add-up':
      'NE TIENT PAS : l’organisation a signé ces chiffres, mais ils se contredisent ou enfreignent leurs propres règles. Ne les utilise pas, et demande à l’organisation.',
    'partly-checked':
      'PAS ENTIÈREMENT VÉRIFIÉ : les nombres sont tels qu’ils ont été signés. Ce qui n’a pas pu être vérifié, et pourquoi, est dit plus haut.',
    withdrawn:
      'RETIRÉ : les chiffres sont authentiques, mais l’organisation les a retirés. Ne les utilise plus.',
  },
  cannot:
    'Ce qu’aucune vérification ne peut dire : si les témoignages ont été bien comptés, et s’il existe une publication ou un avis plus récent que tu n’as pas reçu.',
  found: {
    'archive-format': 'Ce n’est pas un fichier ZIP, ou il est tronqué.',
    'archive-large':
      'C’est plus gros que ne peut l’être une publication, donc cela n’a pas été ouvert. {file}',
    'archive-path':
      'Il s’y trouve quelque chose qu’aucune publication ne contient, donc cela n’a pas été ouvert : {file}',
    'archive-link':
      'Il s’y trouve un lien ou un périphérique à la place d’un fichier, donc cela n’a pas été ouvert : {file}',
    'archive-repeated':
      'Un fichier s’y trouve deux fois, si bien que deux personnes pourraient y voir deux choses : {file}',
    'seal-format':
      '{file} n’est pas écrit comme le sceau d’une publication : il a été modifié, ou une version plus récente l’a écrit.',
    'seal-publisher': '{file} ne nomme aucune organisation dont la signature soit valable.',
    'ledger-format':
      'La ligne {entry} du registre des publications n’est pas écrite comme il faut : elle a été modifiée, ou une version plus récente l’a écrite.',
    'ledger-signature':
      'La ligne {entry} du registre des publications n’a pas été signée par cette organisation.',
    'ledger-chain':
      'La ligne {entry} du registre des publications ne suit pas la précédente : le registre a été coupé, réordonné ou mêlé à un autre.',
    'ledger-overlap':
      'La ligne {entry} du registre des publications publie un tableau et une période déjà publiés : on pourrait soustraire l’un de l’autre.',
    'ledger-withdrawal':
      'La ligne {entry} du registre des publications retire une publication qui n’existe pas.',
    'ledger-fork':
      '{package} a un autre passé à partir de la ligne {entry} du registre des publications : deux versions en ont été signées. Demande à l’organisation laquelle est la vraie.',
    'ledger-short':
      '{place} montre moins qu’avant, ou moins qu’à d’autres : publications et avis montrés : {shown}, signés : {known}. Quelque chose a été caché, ou n’y est pas arrivé. Demande à l’organisation.',
    'nothing-published': 'Rien n’a été publié ici : il n’y a pas de chiffres à vérifier.',
    'not-fetched': 'Impossible de le récupérer : {reason}',
    'checksums-format': '{file} n’est pas écrit comme une liste de fichiers.',
    'checksums-unsigned': '{file} n’a pas été signé : ces fichiers ne sont ceux d’aucune publication.',
    'file-missing': '{file} manque.',
    'file-changed': '{file} n’est pas le fichier qui a été signé.',
    'file-unlisted': '{file} a été ajouté : il n’a pas été signé.',
    'table-unsigned': '{file} contient un tableau dont aucun nombre n’a été signé.',
    'table-encoding': '{file} n’est pas un texte en UTF-8.',
    'table-columns': '{file}, ligne {line} : les colonnes devraient être {expected}.',
    'table-cells': '{file}, ligne {line} : cellules trouvées : {found}, il en faudrait : {expected}.',
    'table-code': '{file}, ligne {line} : « {found} » n’est pas un code de la colonne {column}.',
    'table-extra': '{file}, ligne {line} : aucune ligne pareille n’a été signée ({row}).',
    'table-repeated': '{file}, ligne {line} : cette ligne se trouve déjà à la ligne {first} ({row}).',
    'table-number': '{file}, ligne {line} : {column} vaut {found}, mais {expected} a été signé ({row}).',
    'table-order': '{file}, ligne {line} : cette ligne n’est pas à sa place ({row}).',
    'table-missing': '{file}, ligne {line} : une ligne signée manque ici ({row}).',
    'table-written':
      '{file} : les nombres sont ceux qui ont été signés, mais les lignes sont écrites autrement.',
    'rule-area':
      'Cette publication ne porte que sur une région ({area}), pour laquelle il n’y a pas de tableaux.',
    'rule-table': '{file}, ligne {line} : un tel tableau ne se publie pas pour {period}.',
    'rule-axes': '{file}, ligne {line} : ce tableau ne compte pas selon ce que dit son nom.',
    'rule-code': '{file}, ligne {line} : « {code} » n’est pas un code de ce tableau.',
    'rule-codes': '{file}, ligne {line} : des codes manquent ou sont en désordre ({period}).',
    'rule-threshold':
      '{file}, ligne {line} : une catégorie de ce tableau est sensible, les nombres inférieurs à 10 doivent donc être masqués, et ne le sont pas ({period}).',
    'rule-early': '{file}, ligne {line} : {period} n’était pas terminé le {day}.',
    'rule-few':
      '{file}, ligne {line} : avec moins de {least} témoignages, {period} est trop petit pour avoir ses propres tableaux.',
    sum: '{file}, ligne {line} : ce total ne peut pas être celui de ses parties, quels que soient les témoignages ({period}).',
    version:
      'Ceci a été fait avec d’autres codes ou tableaux (codes {taxonomy}, tableaux {tables}) que ceux que connaît cette version. Les tableaux disent ce qui a été signé ; le reste ne peut être vérifié.',
    'made-by':
      'Fait par la version {made} de Parasol, et celle-ci est la version {ours} : les mots et les dessins ne peuvent être comparés. Signatures, empreintes, nombres et règles ont été vérifiés. Fichiers qui diffèrent : {count}.',
    'remade-differs':
      '{file} n’est pas ce que cette version tire des nombres signés : une autre version l’a fait, ou quelqu’un l’a modifié avant la signature. Fie-toi plutôt aux tableaux.',
    fingerprint:
      'Le numéro de la clé qui a signé, {found}, n’est pas celui que tu as donné, {given} : ils diffèrent au groupe {groups}. Compare-les encore une fois ; une faute de frappe ne se distingue pas d’une autre clé.',
    withdrawn: '{package} a été retiré le {day}. Raison donnée : {reason}',
    'gate-skipped':
      '{year} n’a pas été examiné, car la publication {release} enfreint les règles ou est d’une autre version.',
    'gate-contradicts':
      'Les nombres publiés sur {year} se contredisent : aucun ensemble de témoignages ne peut les donner tous.',
    'gate-some': '{what} : d’après ce qui a été publié, ce petit nombre n’est certainement pas nul.',
    'gate-well': '{what} : d’après ce qui a été publié, on peut cerner ce petit nombre de trop près.',
    'gate-unshown': '{what} : il n’a pas pu être montré que ce petit nombre reste inconnu.',
    'network-sum': '{file}, {period} : ce tableau n’est pas la somme de ce que ses membres ont publié.',
    'network-members':
      'Pas additionné de nouveau, car il manque ici les paquets de membres : {names}. Donne-les avec.',
    'network-closed':
      'Membres qui ont remis leurs chiffres sans les publier : {count}. Ce qu’ils y ont mis, seul le réseau peut le voir.',
  },
}
