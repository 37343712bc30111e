import { z } from 'zod';

/**
 * What we read of an activity of Teams, parsed once at the door. Clients and connectors differ: what we do not need
 * may be absent, null or oddly shaped without harm.
 */
const optionalText = z.string().nullish().catch(undefined);
const optionalList = <T extends z.ZodType>(item: T) => z.array(item).nullish().catch(undefined);

const account = z.looseObject({
  id: z.string().min(1),
  name: optionalText,
  aadObjectId: optionalText,
  tenantId: optionalText,
  userRole: optionalText,
  userPrincipalName: optionalText,
});

export const activitySchema = z.looseObject({
  type: z.string().min(1),
  id: optionalText,
  channelId: z.string().min(1),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id: z.string().min(1),
    conversationType: optionalText,
    tenantId: optionalText,
    isGroup: z.boolean().nullish().catch(undefined),
  }),
  channelData: z
    .looseObject({ tenant: z.looseObject({ id: optionalText }).nullish().catch(undefined) })
    .nullish()
    .catch(undefined),
  text: optionalText,
  value: z.unknown().optional(),
  name: optionalText,
  action: optionalText,
  replyToId: optionalText,
  locale: optionalText,
  localTimezone: optionalText,
  attachments: optionalList(z.looseObject({ contentType: optionalText })),
  entities: optionalList(
    z.looseObject({
      type: optionalText,
      text: optionalText,
      mentioned: z.looseObject({ id: optionalText }).nullish().catch(undefined),
      timezone: optionalText,
    }),
  ),
  reactionsAdded: optionalList(z.looseObject({ type: z.string() })),
  reactionsRemoved: optionalList(z.looseObject({ type: z.string() })),
});
export type TeamsActivity = z.infer<typeof activitySchema>;
