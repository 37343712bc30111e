import type { Intent } from '../../../application/ports/understanding';
import { aide } from './aide';
import { arreterRappels } from './arreter-rappels';
import { certification } from './certification';
import { changerSujet } from './changer-sujet';
import { commencer } from './commencer';
import { composerRelance } from './composer-relance';
import { conseil } from './conseil';
import { difficulte } from './difficulte';
import { donneesPersonnelles } from './donnees-personnelles';
import { explication } from './explication';
import { frequenceRappels } from './frequence-rappels';
import { horsSujetProche } from './hors-sujet-proche';
import { horsSujetTechnique } from './hors-sujet-technique';
import { horsSujetTravail } from './hors-sujet-travail';
import { horsSujetVie } from './hors-sujet-vie';
import { incidentSecurite } from './incident-securite';
import { indice } from './indice';
import { langue } from './langue';
import { monNiveau } from './mon-niveau';
import { neSaisPas } from './ne-sais-pas';
import { non } from './non';
import { oui } from './oui';
import { parcours } from './parcours';
import { parlerHumain } from './parler-humain';
import { partageResultats } from './partage-resultats';
import { passer } from './passer';
import { pauseRappels } from './pause-rappels';
import { pix } from './pix';
import { politesse } from './politesse';
import { positionnement } from './positionnement';
import { quiEsTu } from './qui-es-tu';
import { reactiverRappels } from './reactiver-rappels';
import { repeter } from './repeter';
import { reponseChoix } from './reponse-choix';
import { signalerProbleme } from './signaler-probleme';
import { vueEquipe } from './vue-equipe';
import { styleAppoints } from './style-appoints';
import { styleComplements } from './style-complements';
import { styleIndirect } from './style-indirect';
import { styleParle } from './style-parle';
import { styleSoutenu } from './style-soutenu';
import { styleVariantes } from './style-variantes';
import { horsSujetAilleurs } from './hors-sujet-ailleurs';
import { mainDetours } from './main-detours';
import { mainFormules } from './main-formules';
import { mainOreille } from './main-oreille';
import { mainSecondes } from './main-secondes';
import { mainBureau } from './main-bureau';
import { mainChantier } from './main-chantier';
import { mainDirection } from './main-direction';
import { mainEcole } from './main-ecole';
import { mainExterieur } from './main-exterieur';
import { mainIles } from './main-iles';
import { mainJeunes } from './main-jeunes';
import { mainMusee } from './main-musee';
import { mainRadio } from './main-radio';
import { mainRessources } from './main-ressources';
import { mainScene } from './main-scene';
import { mainVendredi } from './main-vendredi';
import { mainVillage } from './main-village';
import { mainTerroir } from './main-terroir';

/**
 * What people may write, by intent: one pattern a line, `{this|that|}` for alternatives, `@topic`, `@topicArt`,
 * `@duree`, `@jusqua`, `@date`, `@prieDe`, `@souhaite` for lists, `# style` lines between styles, `## intent` where a block mixes intents.
 */
export const UTTERANCES: readonly (readonly [Intent, string])[] = [
  ['aide', aide],
  ['arreter-rappels', arreterRappels],
  ['certification', certification],
  ['changer-sujet', changerSujet],
  ['commencer', commencer],
  ['composer-relance', composerRelance],
  ['conseil', conseil],
  ['difficulte', difficulte],
  ['donnees-personnelles', donneesPersonnelles],
  ['explication', explication],
  ['frequence-rappels', frequenceRappels],
  ['hors-sujet', horsSujetProche],
  ['hors-sujet', horsSujetTechnique],
  ['hors-sujet', horsSujetTravail],
  ['hors-sujet', horsSujetVie],
  ['incident-securite', incidentSecurite],
  ['indice', indice],
  ['langue', langue],
  ['mon-niveau', monNiveau],
  ['ne-sais-pas', neSaisPas],
  ['non', non],
  ['oui', oui],
  ['parcours', parcours],
  ['parler-humain', parlerHumain],
  ['partage-resultats', partageResultats],
  ['passer', passer],
  ['pause-rappels', pauseRappels],
  ['pix', pix],
  ['politesse', politesse],
  ['positionnement', positionnement],
  ['qui-es-tu', quiEsTu],
  ['reactiver-rappels', reactiverRappels],
  ['repeter', repeter],
  ['reponse-choix', reponseChoix],
  ['signaler-probleme', signalerProbleme],
  ['vue-equipe', vueEquipe],
  ['hors-sujet', styleAppoints],
  ['hors-sujet', styleComplements],
  ['hors-sujet', styleIndirect],
  ['hors-sujet', styleParle],
  ['hors-sujet', styleSoutenu],
  ['hors-sujet', styleVariantes],
  ['hors-sujet', horsSujetAilleurs],
  ['hors-sujet', mainDetours],
  ['hors-sujet', mainFormules],
  ['hors-sujet', mainOreille],
  ['hors-sujet', mainSecondes],
  ['hors-sujet', mainBureau],
  ['hors-sujet', mainChantier],
  ['hors-sujet', mainDirection],
  ['hors-sujet', mainEcole],
  ['hors-sujet', mainExterieur],
  ['hors-sujet', mainIles],
  ['hors-sujet', mainJeunes],
  ['hors-sujet', mainMusee],
  ['hors-sujet', mainRadio],
  ['hors-sujet', mainRessources],
  ['hors-sujet', mainScene],
  ['hors-sujet', mainVendredi],
  ['hors-sujet', mainVillage],
  ['hors-sujet', mainTerroir],
];
