/** What a form may ask for beside what happened, in the order in which it asks. */
export const fieldNames = ['remedySought', 'orderRef', 'name', 'email', 'phone', 'attachments'] as const;
export type FieldName = (typeof fieldNames)[number];

export const fieldUses = ['off', 'optional', 'required'] as const;
export type FieldUse = (typeof fieldUses)[number];

export type FormFields = Readonly<Record<FieldName, FieldUse>>;

/** The mail address is how an answer comes back; the rest is kind to have. */
export const usualFields: FormFields = {
  remedySought: 'optional',
  orderRef: 'optional',
  name: 'optional',
  email: 'required',
  phone: 'optional',
  attachments: 'optional',
};
