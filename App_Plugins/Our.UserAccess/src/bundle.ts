import './shared/dialog/open-dialog.js';
import { manifests as assignments } from './assignments/manifests.js';
import { manifests as access } from './access/manifests.js';
import { manifests as audit } from './audit/manifests.js';
import { manifests as formsSecurity } from './forms-security/manifests.js';
import { manifests as groups } from './groups/manifests.js';
import { manifests as invitations } from './invitations/manifests.js';
import { manifests as localization } from './localization/manifests.js';
import { manifests as operations } from './operations/manifests.js';
import { manifests as overview } from './overview/manifests.js';
import { manifests as rules } from './rules/manifests.js';
import { manifests as refusals } from './refusals/manifests.js';
import { manifests as sensitiveData } from './sensitive-data/manifests.js';
import { manifests as reviews } from './reviews/manifests.js';
import { manifests as section } from './section/manifests.js';
import { manifests as conditions } from './shared/conditions/manifests.js';
import { manifests as confirm } from './shared/confirm/manifests.js';
import { manifests as users } from './users/manifests.js';
import { manifests as withheld } from './withheld/manifests.js';
import { manifests as workspaces } from './workspaces/manifests.js';

/** What the package adds to the backoffice: one line per capability. Elements and APIs load when they are first shown. */
export const manifests: Array<UmbExtensionManifest> = [
  ...localization,
  ...section,
  ...conditions,
  ...confirm,
  ...overview,
  ...users,
  ...invitations,
  ...groups,
  ...workspaces,
  ...assignments,
  ...access,
  ...formsSecurity,
  ...sensitiveData,
  ...refusals,
  ...rules,
  ...operations,
  ...reviews,
  ...audit,
  ...withheld,
];
