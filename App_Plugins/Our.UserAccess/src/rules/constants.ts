export const RULE_MODAL_ALIAS = 'Our.UserAccess.Modal.Rule';
