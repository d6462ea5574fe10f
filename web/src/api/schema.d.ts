// Made by `npm run openapi` from the server's schemas. Do not edit.

export interface paths {
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionController_read"];
        put?: never;
        post: operations["SessionController_signIn"];
        delete: operations["SessionController_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffController_list"];
        put?: never;
        post: operations["StaffController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["StaffController_change"];
        trace?: never;
    };
    "/api/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["KeysController_list"];
        put?: never;
        post: operations["KeysController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["KeysController_get"];
        put?: never;
        post?: never;
        delete: operations["KeysController_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sentiment/score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SentimentController_score"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ComplaintsController_list"];
        put?: never;
        post: operations["ComplaintsController_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ComplaintsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WebhookEndpointsController_list"];
        put?: never;
        post: operations["WebhookEndpointsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhook-endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WebhookEndpointsController_get"];
        put?: never;
        post?: never;
        delete: operations["WebhookEndpointsController_delete"];
        options?: never;
        head?: never;
        patch: operations["WebhookEndpointsController_change"];
        trace?: never;
    };
    "/api/webhook-endpoints/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WebhookEndpointsController_rotateSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhook-endpoints/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WebhookEndpointsController_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MonitorsController_list"];
        put?: never;
        post: operations["MonitorsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MonitorsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["MonitorsController_change"];
        trace?: never;
    };
    "/api/monitors/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MonitorsController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SourcesController_list"];
        put?: never;
        post: operations["SourcesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SourcesController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["SourcesController_change"];
        trace?: never;
    };
    "/api/sources/{id}/poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SourcesController_poll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MentionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mentions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MentionsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["MentionsController_relabel"];
        trace?: never;
    };
    "/api/insights/sentiment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InsightsController_sentiment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LiveController_listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        SignIn: {
            email: string;
            password: string;
        };
        Session: {
            staff: {
                id: string;
                name: string;
                email: string;
                /** @enum {string} */
                role: "agent" | "lead" | "manager" | "admin";
            };
            keyId: string | null;
            /** @description What the caller may do; the console shows nothing else */
            permissions: string[];
        };
        Staff: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            email: string;
            name: string;
            /** @enum {string} */
            role: "agent" | "lead" | "manager" | "admin";
            active: boolean;
        };
        NewStaff: {
            /** Format: email */
            email: string;
            name: string;
            /** @enum {string} */
            role: "agent" | "lead" | "manager" | "admin";
            password?: string;
            /** @default true */
            active: boolean;
        };
        StaffPatch: {
            /** Format: email */
            email?: string;
            name?: string;
            /** @enum {string} */
            role?: "agent" | "lead" | "manager" | "admin";
            password?: string;
            active?: boolean;
        };
        Key: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            name: string;
            prefix: string;
            scopes: ("intake" | "orders" | "read" | "work" | "admin")[];
            staffId: string;
        };
        NewKey: {
            name: string;
            scopes: ("intake" | "orders" | "read" | "work" | "admin")[];
        };
        NewKeyShown: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            name: string;
            prefix: string;
            scopes: ("intake" | "orders" | "read" | "work" | "admin")[];
            staffId: string;
            /** @description Shown this once */
            key: string;
        };
        ScoreRequest: {
            text?: string;
            texts?: string[];
            lang?: string;
            /** @enum {string} */
            channel?: "webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store" | "web";
        };
        ScoreOrScores: components["schemas"]["Score"] | {
            items: components["schemas"]["Score"][];
        };
        Score: {
            /** @enum {string} */
            label: "negative" | "neutral" | "positive";
            score: number;
            confidence: number;
            evidence: components["schemas"]["Evidence"][];
            /** @description ISO 639-1, or und */
            language: string;
            topics: components["schemas"]["Topic"][];
            /**
             * @description The first topic
             * @enum {string}
             */
            category: "fraud" | "damaged" | "wrong_item" | "missing" | "delivery" | "quality" | "refund" | "price" | "website" | "account" | "service" | "other";
            severity: number;
            severityReasons: ("physical_danger" | "self_harm" | "discrimination" | "legal_threat" | "regulator_or_press" | "vulnerable_person" | "repeat_complaint" | "money_at_stake" | "churn")[];
        };
        Evidence: {
            /** @description UTF-16 offset into the text */
            start: number;
            /** @description Exclusive */
            end: number;
            text: string;
            /** @description Signed points; one strong word weighs about 3 */
            weight: number;
        };
        Topic: {
            /** @enum {string} */
            topic: "fraud" | "damaged" | "wrong_item" | "missing" | "delivery" | "quality" | "refund" | "price" | "website" | "account" | "service" | "other";
            confidence: number;
        };
        Complaint: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            externalId: string | null;
            /** @enum {string} */
            channel: "webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store";
            subject: string | null;
            /** @description As text; evidence points into it */
            body: string;
            author: {
                name: string | null;
                email: string | null;
                phone: string | null;
                handle: string | null;
            };
            orderRef: string | null;
            sku: string | null;
            /** Format: date-time */
            occurredAt: string;
            remedySought: string | null;
            tags: string[];
            inReplyTo: string | null;
            /** @description Imported as history: scored and counted, but no case */
            history: boolean;
            /** @description Null until triage has run */
            caseId: string | null;
            customerId: string | null;
            sentiment: {
                /** @enum {string} */
                label: "negative" | "neutral" | "positive";
                score: number;
                confidence: number;
                evidence: components["schemas"]["Evidence"][];
            };
            severity: number;
            severityReasons: string[];
            topics: {
                topic: string;
                confidence: number;
            }[];
            /** @description The first topic */
            category: string;
            language: string;
        };
        NewComplaint: {
            externalId?: string | null;
            /** @enum {string} */
            channel: "webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store" | "web";
            subject?: string | null;
            body: string;
            author: {
                name?: string | null;
                email?: string | null;
                phone?: string | null;
                handle?: string | null;
            };
            orderRef?: string | null;
            sku?: string | null;
            /** Format: date-time */
            occurredAt?: string | null;
            remedySought?: string | null;
            tags?: string[];
            inReplyTo?: string | null;
        };
        WebhookEndpoint: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            name: string;
            /** @description Deliveries go to /hooks/<key> */
            key: string;
            /** @enum {string} */
            scheme: "standard";
            /** @enum {string|null} */
            preset: "generic" | null;
            mapping: {
                [key: string]: string | {
                    jmespath: string;
                };
            } | null;
            active: boolean;
            /**
             * Format: date-time
             * @description Until when the secret before the last rotation is taken
             */
            previousValidUntil: string | null;
        };
        NewWebhookEndpoint: {
            name: string;
            /** @enum {string} */
            scheme: "standard";
            /**
             * @default null
             * @enum {string|null}
             */
            preset: "generic" | null;
            mapping?: (Record<string, never> | components["schemas"]["Mapping"]) | null;
            /** @default true */
            active: boolean;
        };
        Mapping: {
            externalId?: string | {
                jmespath: string;
            };
            channel?: string | {
                jmespath: string;
            };
            subject?: string | {
                jmespath: string;
            };
            body: string | {
                jmespath: string;
            };
            author?: {
                name?: string | {
                    jmespath: string;
                };
                email?: string | {
                    jmespath: string;
                };
                phone?: string | {
                    jmespath: string;
                };
                handle?: string | {
                    jmespath: string;
                };
            };
            "author.name"?: string | {
                jmespath: string;
            };
            "author.email"?: string | {
                jmespath: string;
            };
            "author.phone"?: string | {
                jmespath: string;
            };
            "author.handle"?: string | {
                jmespath: string;
            };
            orderRef?: string | {
                jmespath: string;
            };
            sku?: string | {
                jmespath: string;
            };
            occurredAt?: string | {
                jmespath: string;
            };
            remedySought?: string | {
                jmespath: string;
            };
            tags?: string | {
                jmespath: string;
            };
            inReplyTo?: string | {
                jmespath: string;
            };
        };
        WebhookEndpointShown: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            name: string;
            /** @description Deliveries go to /hooks/<key> */
            key: string;
            /** @enum {string} */
            scheme: "standard";
            /** @enum {string|null} */
            preset: "generic" | null;
            mapping: {
                [key: string]: string | {
                    jmespath: string;
                };
            } | null;
            active: boolean;
            /**
             * Format: date-time
             * @description Until when the secret before the last rotation is taken
             */
            previousValidUntil: string | null;
            /** @description Shown this once */
            secret: string;
        };
        WebhookEndpointPatch: {
            name?: string;
            /** @enum {string} */
            scheme?: "standard";
            /** @enum {string|null} */
            preset?: "generic" | null;
            mapping?: (Record<string, never> | components["schemas"]["Mapping"]) | null;
            active?: boolean;
        };
        WebhookEndpointRotated: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            name: string;
            /** @description Deliveries go to /hooks/<key> */
            key: string;
            /** @enum {string} */
            scheme: "standard";
            /** @enum {string|null} */
            preset: "generic" | null;
            mapping: {
                [key: string]: string | {
                    jmespath: string;
                };
            } | null;
            active: boolean;
            /** Format: date-time */
            previousValidUntil: string;
            /** @description Shown this once */
            secret: string;
        };
        MappingTest: {
            payload: unknown;
        };
        MappingTestResult: {
            /** @description What the payload would become; null when it would become nothing */
            complaint: {
                externalId: string | null;
                /** @enum {string} */
                channel: "webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store";
                subject: string | null;
                /** @description As text; evidence points into it */
                body: string;
                author: {
                    name: string | null;
                    email: string | null;
                    phone: string | null;
                    handle: string | null;
                };
                orderRef: string | null;
                sku: string | null;
                remedySought: string | null;
                tags: string[];
                inReplyTo: string | null;
                sentiment: {
                    /** @enum {string} */
                    label: "negative" | "neutral" | "positive";
                    score: number;
                    confidence: number;
                    evidence: components["schemas"]["Evidence"][];
                };
                severity: number;
                severityReasons: string[];
                topics: {
                    topic: string;
                    confidence: number;
                }[];
                /** @description The first topic */
                category: string;
                language: string;
                /**
                 * Format: date-time
                 * @description Null: when it arrives
                 */
                occurredAt: string | null;
            } | null;
            errors: {
                /** @description The field of the complaint */
                pointer: string;
                code: string;
                detail: string;
            }[];
        };
        Monitor: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            name: string;
            brand: string;
            query: string;
            isCompetitor: boolean;
            alert: {
                enabled: boolean;
            };
            active: boolean;
        };
        NewMonitor: {
            name: string;
            brand: string;
            query: string;
            /** @default false */
            isCompetitor: boolean;
            /**
             * @default {
             *       "enabled": false
             *     }
             */
            alert: {
                enabled: boolean;
            };
            /** @default true */
            active: boolean;
        };
        MonitorPreview: {
            query: string;
        };
        MonitorPreviewResult: {
            items: components["schemas"]["Mention"][];
            nextCursor: string | null;
            /** @description How many of the newest stored mentions were looked through */
            searched: number;
        };
        Mention: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            sourceId: string;
            /** @enum {string} */
            sourceKind: "feed" | "mastodon";
            url: string | null;
            author: {
                name: string | null;
                handle: string | null;
                followers: number | null;
            };
            title: string;
            /** @description Everything that was said, the title first; evidence points into it */
            text: string;
            language: string;
            /** Format: date-time */
            occurredAt: string;
            /** Format: date-time */
            editedAt: string | null;
            /** Format: date-time */
            deletedAt: string | null;
            engagement: {
                likes: number;
                reposts: number;
                replies: number;
            };
            /**
             * @description The correction of a person, else the label of the scorer
             * @enum {string}
             */
            label: "negative" | "neutral" | "positive";
            /** @enum {string|null} */
            correctedLabel: "negative" | "neutral" | "positive" | null;
            sentiment: {
                /** @enum {string} */
                label: "negative" | "neutral" | "positive";
                score: number;
                confidence: number;
                evidence: {
                    start: number;
                    end: number;
                    text: string;
                    weight: number;
                }[];
            };
            topics: {
                topic: string;
                confidence: number;
            }[];
            category: string;
            severity: number;
            severityReasons: string[];
            brands: string[];
            monitors: {
                id: string;
                name: string;
                brand: string;
            }[];
            caseId: string | null;
        };
        MonitorPatch: {
            name?: string;
            brand?: string;
            query?: string;
            isCompetitor?: boolean;
            alert?: {
                enabled: boolean;
            };
            active?: boolean;
        };
        Source: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @enum {string} */
            kind: "feed" | "mastodon";
            /** @description Without what is secret */
            settings: {
                [key: string]: unknown;
            };
            /** @description Names of the secret settings that are set */
            secrets: string[];
            schedule: {
                everySeconds: number;
            };
            active: boolean;
            /** @enum {string} */
            state: "seeing" | "late" | "blind";
            reason: string | null;
            /** Format: date-time */
            lastSeenAt: string | null;
            /** Format: date-time */
            nextPollAt: string;
        };
        NewSource: {
            /** @enum {string} */
            kind: "feed";
            settings: {
                /** Format: uri */
                url: string;
            };
            /**
             * @default {
             *       "everySeconds": 300
             *     }
             */
            schedule: {
                everySeconds: number;
            };
            /** @default true */
            active: boolean;
        } | {
            /** @enum {string} */
            kind: "mastodon";
            settings: {
                host: string;
                hashtag: string;
                accessToken?: string;
            };
            /**
             * @default {
             *       "everySeconds": 300
             *     }
             */
            schedule: {
                everySeconds: number;
            };
            /** @default true */
            active: boolean;
        };
        SourcePatch: {
            settings?: {
                [key: string]: unknown;
            };
            schedule?: {
                everySeconds: number;
            };
            active?: boolean;
        };
        PollResult: {
            /** @description Items that the source showed */
            fetched: number;
            /** @description Mentions that came of them */
            new: number;
            updated: number;
            deleted: number;
            blind: {
                reason: string;
            } | null;
            /** Format: date-time */
            nextPollAt: string;
        };
        MentionPatch: {
            /** @enum {string|null} */
            label: "negative" | "neutral" | "positive" | null;
        };
        SentimentInsight: {
            /** @description What is counted, in words */
            definition: string;
            buckets: {
                /**
                 * Format: date-time
                 * @description Start of the bucket in the calendar of the time zone
                 */
                at: string;
                /** @description Null without groupBy, and for what has no brand or no product */
                group: string | null;
                count: number;
                negative: number;
                neutral: number;
                positive: number;
                /** @description Different authors; null where too much was said to tell them apart */
                people: number | null;
                /** @description (positive − negative) / count, in [−1, 1]; null when nothing was said */
                net: number | null;
                /** @description Lower end of the 95 % interval of net */
                low: number | null;
                /** @description Upper end of the 95 % interval of net */
                high: number | null;
            }[];
            /** @description When at least one source could not be read: little was heard then, whatever was said */
            blind: {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    SessionController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    SessionController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Signed in; the session cookie is set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    SessionController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    StaffController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Staff"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    StaffController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStaff"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
        };
    };
    StaffController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
        };
    };
    StaffController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
        };
    };
    KeysController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Key"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    KeysController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewKey"];
            };
        };
        responses: {
            /** @description The key is shown this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewKeyShown"];
                };
            };
        };
    };
    KeysController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
        };
    };
    KeysController_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SentimentController_score: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoreRequest"];
            };
        };
        responses: {
            /** @description One score for text, items in order for texts; nothing is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreOrScores"];
                };
            };
        };
    };
    ComplaintsController_list: {
        parameters: {
            query?: {
                channel?: string;
                label?: string;
                minSeverity?: number;
                from?: string;
                to?: string;
                q?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Complaint"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    ComplaintsController_receive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewComplaint"];
            };
        };
        responses: {
            /** @description The complaint that was sent with this externalId before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
        };
    };
    ComplaintsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
        };
    };
    WebhookEndpointsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebhookEndpoint"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    WebhookEndpointsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhookEndpoint"];
            };
        };
        responses: {
            /** @description The secret is shown this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointShown"];
                };
            };
        };
    };
    WebhookEndpointsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
        };
    };
    WebhookEndpointsController_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WebhookEndpointsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
        };
    };
    WebhookEndpointsController_rotateSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new secret is shown this once; the one before is taken for another 24 hours */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointRotated"];
                };
            };
        };
    };
    WebhookEndpointsController_test: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MappingTest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappingTestResult"];
                };
            };
        };
    };
    MonitorsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Monitor"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    MonitorsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMonitor"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Monitor"];
                };
            };
        };
    };
    MonitorsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Monitor"];
                };
            };
        };
    };
    MonitorsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MonitorPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Monitor"];
                };
            };
        };
    };
    MonitorsController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MonitorPreview"];
            };
        };
        responses: {
            /** @description Stored mentions that the query would find, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitorPreviewResult"];
                };
            };
        };
    };
    SourcesController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Source"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    SourcesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSource"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
        };
    };
    SourcesController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
        };
    };
    SourcesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourcePatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
        };
    };
    SourcesController_poll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Waits until the source has been read; a source that cannot be seen is an answer too */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollResult"];
                };
            };
        };
    };
    MentionsController_list: {
        parameters: {
            query?: {
                monitor?: string;
                source?: string;
                label?: string;
                lang?: string;
                from?: string;
                to?: string;
                q?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first; a page may be short while there is more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Mention"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    MentionsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mention"];
                };
            };
        };
    };
    MentionsController_relabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MentionPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mention"];
                };
            };
        };
    };
    InsightsController_sentiment: {
        parameters: {
            query?: {
                brand?: string;
                from?: string;
                to?: string;
                bucket?: "hour" | "day" | "week" | "month";
                tz?: string;
                groupBy?: "brand" | "source" | "label" | "topic" | "product";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it sounds over time; empty buckets are present */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentimentInsight"];
                };
            };
        };
    };
    LiveController_listen: {
        parameters: {
            query?: {
                topics?: string;
            };
            header?: {
                /** @description Replays what came after it, up to ten minutes back */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream: `event` is the name of the event, `data` is {type, id, version, at} */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
