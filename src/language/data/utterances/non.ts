export const non = `
# courant
{non|non non|non merci|nan|nope|surtout pas|pas du tout|jamais|jamais de la vie|pas question|hors de question|négatif|annule|annuler|annulez|non pas ça|certainement pas|sûrement pas|absolument pas|en aucun cas|aucunement|je refuse|refusé|je ne préfère pas|je préfère pas|je préfère que non|sans façon|pas vraiment|pas besoin|inutile|laisse|laisse tomber|oublie|oublie ça|tant pis|bof|bof non|ça ira|ça ira merci|c'est gentil mais non|non c'est bon|non ça va|je passe mon tour sur ça non|pas d'accord|je ne veux pas|je veux pas|mais non|ben non|bah non|ah non|oh non|niet|que nenni}
non{, merci|, laisse|, pas ça|, je ne veux pas|, annule|, ça ne m'intéresse pas|, pas du tout|, c'est pas ça|, ce n'est pas ce que je voulais|, tu as mal compris|, surtout pas|, je préfère pas|, laisse tomber|, ça ira|, pas besoin|, jamais|, finalement non}
{ça|cela} {ne m'intéresse pas|ne me dit rien|ne me va pas|ne me convient pas|ne me tente pas|m'intéresse pas}
{annule|annulez|j'annule|annuler} {ça|tout|s'il te plaît|la demande|l'opération|ma demande|}
{ce n'est pas|c'est pas} {ça|ce que je voulais|ce que je veux|ce que j'ai demandé|ce que j'ai dit|la peine|nécessaire|bon|exact}
{finalement|en fait|tout compte fait|après réflexion} {non|non merci|pas|je préfère pas|j'annule|je ne veux pas}
je {ne suis pas d'accord pour|ne souhaite pas|ne veux pas|ne tiens pas à|n'ai pas envie de} {ça|faire ça|le faire|confirmer|valider}
{ne fais|ne faites} {pas ça|rien|surtout pas ça}
{non|nan}, {je voulais autre chose|rien de tout ça|aucun des deux|ni l'un ni l'autre|aucune de ces propositions|pas celle-là}
{aucun des deux|ni l'un ni l'autre|rien de tout ça|pas intéressé|pas intéressée|aucun intérêt|je dis non|c'est non|toujours non}
{tu te trompes|tu m'as mal compris|tu n'as pas compris|mauvaise interprétation}{, non|, ce n'est pas ça|, annule}
{je n'accepte pas|je décline|je ne confirme pas|je ne valide pas|refuser}
# soigne
{Non, je vous remercie|Je décline|Je préfère m'abstenir|Sans façon, merci|Je ne le souhaite pas|Non, cela ne me convient pas|Je ne suis pas intéressé, merci|Veuillez annuler|Je préférerais ne pas le faire}.
Je vous remercie mais {non|cela ne m'intéresse pas|je préfère décliner}.
# sms
{nn|no|nan|nn merci|non mrc|nop|nonn|noon|nooon|nah|nn pa sa|nn laisse|pa envie merci non|jms|jamé|tkt non|pa besoin|nn c bon}
{laisse tomb|laisse tombé|oubli|oubli sa|anule|annul} {stp|}
{c pa sa|cpa ca|c pas sa|sa mintéresse pa|sa m interesse pas|pa dacord}
👎
❌
# long
Non ce n'est pas du tout ce que je t'ai demandé, annule
Après réflexion je préfère ne pas le faire, merci quand même
# anglais
{no|no thanks|no thank you|nope|not at all|never|never mind|cancel|cancel that|forget it|i don't want to|not interested|don't do that|i'd rather not|certainly not|wrong|that's not it|neither}
no, {that's not what i meant|leave it|cancel|i don't want that}
`;
