import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UMB_CURRENT_USER_CONTEXT } from '@umbraco-cms/backoffice/current-user';
import { SECTION_ALIAS } from '../section/constants.js';

/** Tells whether the reader may open our section, so that nobody is sent to a page they cannot see. */
export class HasSectionController extends UmbControllerBase {
  constructor(host: UmbControllerHost, onChange: (hasSection: boolean) => void) {
    super(host);
    this.consumeContext(UMB_CURRENT_USER_CONTEXT, (current) => {
      this.observe(current?.allowedSections, (sections) => onChange(sections?.includes(SECTION_ALIAS) ?? false), 'sections');
    });
  }
}
