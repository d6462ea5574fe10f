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
    "/api/staff/{id}/away": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["StaffController_away"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TeamsController_list"];
        put?: never;
        post: operations["TeamsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TeamsController_get"];
        put?: never;
        post?: never;
        delete: operations["TeamsController_remove"];
        options?: never;
        head?: never;
        patch: operations["TeamsController_change"];
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
    "/api/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrdersController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrdersController_get"];
        put: operations["OrdersController_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CustomersController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CustomersController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IdentitiesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/suggestions/{suggestionId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IdentitiesController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/suggestions/{suggestionId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IdentitiesController_refuse"];
        delete?: never;
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
    "/api/sentiment/priors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PriorsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sentiment/priors/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PriorsController_set"];
        post?: never;
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
        patch: operations["ComplaintsController_correct"];
        trace?: never;
    };
    "/api/complaints/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportsController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/import/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsController_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/import/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportsController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/import/{id}/rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsController_rejectedRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ExportsController_file"];
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
    "/api/webhook-endpoints/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeliveriesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhook-endpoints/{id}/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeliveriesController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhook-endpoints/{id}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeliveriesController_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhook-endpoints/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeliveriesController_replayAll"];
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
        patch: operations["MentionsController_correct"];
        trace?: never;
    };
    "/api/accuracy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccuracyController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accuracy/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccuracyController_readSample"];
        put?: never;
        post: operations["AccuracyController_draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rescoring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RescoringController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LearningController_read"];
        put: operations["LearningController_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring-models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LearningController_list"];
        put?: never;
        post: operations["LearningController_train"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring-models/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LearningController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["LearningController_switch"];
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["CasesController_change"];
        trace?: never;
    };
    "/api/cases/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseSuggestionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/suggestions/{otherId}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseSuggestionsController_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/take-next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseWorkController_takeNext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/transition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseWorkController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseWorkController_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseWorkController_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CustomerTimelineController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/followers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FollowingController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FollowingController_follow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/unfollow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FollowingController_unfollow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LinksController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LinksController_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/links/{linkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["LinksController_unlink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mentions/{id}/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MentionCasesController_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MergingController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MergingController_unmerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MergingController_split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/suggestions/{otherId}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MergingController_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PresenceController_list"];
        put?: never;
        post: operations["PresenceController_beat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClaimsController_list"];
        put?: never;
        post: operations["ClaimsController_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClaimsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClaimsController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/assess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClaimsController_assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/request-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClaimsController_requestEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClaimsController_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClaimsController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClaimsController_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClaimsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClaimsController_appeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SettlementsController_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SettlementsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settlements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SettlementsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settlements/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SettlementsController_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settlements/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SettlementsController_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settlements/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SettlementsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SearchController_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SearchController_rebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HealthController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MetricsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["JobsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["JobsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["JobsController_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["JobsController_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ComplaintFormsController_list"];
        put?: never;
        post: operations["ComplaintFormsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ComplaintFormsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ComplaintFormsController_change"];
        trace?: never;
    };
    "/api/complaints/{id}/status-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StatusLinksController_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AttachmentsController_list"];
        put?: never;
        post: operations["AttachmentsController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AttachmentsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AttachmentsController_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RepliesController_list"];
        put?: never;
        post: operations["RepliesController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/replies/{replyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RepliesController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/replies/{replyId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RepliesController_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/replies/{replyId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RepliesController_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/reply-channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RepliesController_channels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RepliesController_draft"];
        put: operations["RepliesController_keepDraft"];
        post?: never;
        delete: operations["RepliesController_forgetDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailboxesController_list"];
        put?: never;
        post: operations["MailboxesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailboxes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailboxesController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["MailboxesController_change"];
        trace?: never;
    };
    "/api/mailboxes/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailboxesController_messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailboxes/{id}/poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MailboxesController_poll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checklists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChecklistsController_list"];
        put?: never;
        post: operations["ChecklistsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checklists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChecklistsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ChecklistsController_change"];
        trace?: never;
    };
    "/api/cases/{id}/checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseChecklistController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/checklist/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseChecklistController_tick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sla-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SlaPoliciesController_list"];
        put?: never;
        post: operations["SlaPoliciesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sla-policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SlaPoliciesController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["SlaPoliciesController_change"];
        trace?: never;
    };
    "/api/sla-policies/reapply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SlaPoliciesController_reapply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticesController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticesController_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RulesController_list"];
        put?: never;
        post: operations["RulesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RulesController_get"];
        put?: never;
        post?: never;
        delete: operations["RulesController_remove"];
        options?: never;
        head?: never;
        patch: operations["RulesController_change"];
        trace?: never;
    };
    "/api/rules/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RulesController_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RulesController_dryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TemplatesController_list"];
        put?: never;
        post: operations["TemplatesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/variables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TemplatesController_variables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TemplatesController_get"];
        put?: never;
        post?: never;
        delete: operations["TemplatesController_remove"];
        options?: never;
        head?: never;
        patch: operations["TemplatesController_change"];
        trace?: never;
    };
    "/api/templates/{id}/render": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TemplatesController_render"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/macros": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MacrosController_list"];
        put?: never;
        post: operations["MacrosController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/macros/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MacrosController_get"];
        put?: never;
        post?: never;
        delete: operations["MacrosController_remove"];
        options?: never;
        head?: never;
        patch: operations["MacrosController_change"];
        trace?: never;
    };
    "/api/cases/{id}/macros/{macroId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseMacrosController_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/macros/{macroId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseMacrosController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LettersController_of"];
        put?: never;
        post: operations["LettersController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/letters/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LettersController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/replies/{replyId}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LettersController_print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ViewsController_list"];
        put?: never;
        post: operations["ViewsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ViewsController_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ViewsController_get"];
        put?: never;
        post?: never;
        delete: operations["ViewsController_remove"];
        options?: never;
        head?: never;
        patch: operations["ViewsController_change"];
        trace?: never;
    };
    "/hooks/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers Meta's challenge */
        get: operations["HookRoutes_challenge"];
        put?: never;
        /**
         * Push a complaint, signed the way its sender signs
         * @description The scheme of the endpoint says which headers prove who sends:
         *     - standard: `webhook-id`, `webhook-timestamp`, `webhook-signature` (or `svix-…`): `v1,` and the base64 of the HMAC-SHA256 of `id.timestamp.body`
         *     - stripe: `Stripe-Signature: t=…,v1=…`
         *     - shopify: `X-Shopify-Hmac-SHA256`
         *     - github: `X-Hub-Signature-256`
         *     - zendesk: `X-Zendesk-Webhook-Signature` and `X-Zendesk-Webhook-Signature-Timestamp`
         *     - slack: `X-Slack-Signature` and `X-Slack-Request-Timestamp`
         *     - meta: `X-Hub-Signature-256`
         *     - twilio: `X-Twilio-Signature`
         *     - typeform: `Typeform-Signature`
         *     - mailgun: `timestamp`, `token` and `signature` in the form
         *     - basic: `Authorization: Basic …`, the secret as password
         */
        post: operations["HookRoutes_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/f/{formKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The complaint form; `lang` picks the language */
        get: operations["Pages_form"];
        put?: never;
        /** Send the form */
        post: operations["Pages_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/f/{formKey}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look for an order by its number and mail address */
        post: operations["Pages_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/f/{formKey}/sent/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is shown after sending */
        get: operations["Pages_sent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/f/{formKey}/embed.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Puts the form into a page elsewhere */
        get: operations["Pages_snippet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/f/assets/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Style and script of the pages */
        get: operations["Pages_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/s/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a complaint stands, for the customer */
        get: operations["Pages_status"];
        put?: never;
        /** Add a message or files */
        post: operations["Pages_add"];
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
            capacity: number | null;
            skills: components["schemas"]["Skills"] | null;
            /** Format: date-time */
            awayUntil: string | null;
        };
        Skills: {
            /** @default [] */
            categories: string[];
            /** @default [] */
            channels: string[];
            /** @default [] */
            languages: string[];
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
            /** @description How many cases are given to them at once; null: no limit */
            capacity?: number | null;
            skills?: components["schemas"]["Skills"] | null;
        };
        Away: {
            /** Format: date-time */
            until: string | null;
        };
        StaffPatch: {
            /** Format: email */
            email?: string;
            name?: string;
            /** @enum {string} */
            role?: "agent" | "lead" | "manager" | "admin";
            password?: string;
            active?: boolean;
            /** @description How many cases are given to them at once; null: no limit */
            capacity?: number | null;
            skills?: components["schemas"]["Skills"] | null;
            /** Format: date-time */
            awayUntil?: string | null;
        };
        Team: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            name: string;
            /** @enum {string} */
            mode: "round_robin" | "least_loaded" | "manual";
            members: {
                id: string;
                name: string;
            }[];
        };
        NewTeam: {
            name: string;
            /**
             * @default manual
             * @enum {string}
             */
            mode: "round_robin" | "least_loaded" | "manual";
            memberIds?: string[];
        };
        TeamPatch: {
            name?: string;
            /** @enum {string} */
            mode?: "round_robin" | "least_loaded" | "manual";
            /** @description All of them */
            memberIds?: string[];
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
        Order: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            ref: string;
            customerId: string | null;
            /** Format: date-time */
            placedAt: string;
            currency: string;
            lines: {
                /** @description The shop's id of the line, or its place in the order */
                id: string;
                sku: string;
                name: string;
                quantity: number;
                /** @description Minor units of the order's currency */
                unitPriceMinor: number;
                /** @description Minor units of the order's currency */
                discountMinor: number;
                /** @description Minor units of the order's currency */
                paidMinor: number;
                /** @description Reserved or given for this line so far */
                givenMinor: number;
                supplier: string | null;
                batch: string | null;
            }[];
            payments: {
                id: string;
                processor: string;
                externalId: string;
                /** @description Minor units of the order's currency */
                capturedMinor: number;
                /** @description Minor units of the order's currency */
                reservedMinor: number;
                /** @description Minor units of the order's currency */
                refundedMinor: number;
                /** @description By the word of the shop or the processor, by whomever */
                refundedThereMinor: number;
                /** @description Held back by banks */
                disputedMinor: number;
            }[];
            shipments: {
                carrier: string;
                tracking: string | null;
                /** Format: date-time */
                shippedAt: string | null;
                /** Format: date-time */
                deliveredAt: string | null;
            }[];
        };
        OrderFacts: {
            /** Format: date-time */
            placedAt: string;
            currency: string;
            /** @default {} */
            customer: {
                email?: string | null;
                name?: string | null;
                phone?: string | null;
                externalId?: string | null;
            };
            lines: {
                /** @description The shop's id of the line; without one, its place in the order */
                id?: string | null;
                sku: string;
                name: string;
                quantity: number;
                unitPriceMinor: number;
                /** @description Of the whole line */
                discountMinor?: number;
                supplier?: string | null;
                batch?: string | null;
            }[];
            /** @default [] */
            payments: {
                processor: string;
                externalId: string;
                capturedMinor: number;
            }[];
            shipments?: {
                carrier: string;
                tracking?: string | null;
                /** Format: date-time */
                shippedAt?: string | null;
                /** Format: date-time */
                deliveredAt?: string | null;
            }[];
        };
        Customer: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            name: string | null;
            handles: {
                /** @enum {string} */
                kind: "email" | "phone" | "handle" | "external";
                value: string;
                /** @description By the shop or by staff; else only texts say so */
                confirmed: boolean;
            }[];
            /** @description Of everything, also what is not shown */
            counts: {
                orders: number;
            };
        };
        WholeCustomer: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            name: string | null;
            handles: {
                /** @enum {string} */
                kind: "email" | "phone" | "handle" | "external";
                value: string;
                /** @description By the shop or by staff; else only texts say so */
                confirmed: boolean;
            }[];
            /** @description Of everything, also what is not shown */
            counts: {
                orders: number;
            };
            /** @description The 50 newest */
            orders: components["schemas"]["Order"][];
        };
        IdentitySuggestion: {
            id: string;
            /**
             * @description It may be theirs; or it may be the same person
             * @enum {string}
             */
            kind: "address" | "customer";
            /** @description Who may be the same person; null for an address */
            customer: components["schemas"]["Customer"] | null;
            /** @description Why it is suggested */
            signs: {
                /**
                 * @description Who has named it in a text
                 * @enum {string}
                 */
                by: "this" | "other" | "both";
                /** @enum {string} */
                kind: "email" | "phone" | "handle" | "external" | "order";
                value: string;
            }[];
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
            aspects: components["schemas"]["Aspect"][];
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
        /** @description What is said about one thing that the text names */
        Aspect: {
            /** @enum {string} */
            topic: "fraud" | "damaged" | "wrong_item" | "missing" | "delivery" | "quality" | "refund" | "price" | "website" | "account" | "service" | "other";
            /** @enum {string} */
            label: "negative" | "positive";
            score: number;
            /** @description UTF-16 offset into the text */
            start: number;
            /** @description Exclusive; aspects do not overlap */
            end: number;
            text: string;
        };
        Priors: {
            items: components["schemas"]["Prior"][];
        };
        Prior: {
            /** @enum {string} */
            kind: "complaint" | "post" | "review";
            negative: number;
            neutral: number;
            positive: number;
            /** @description True while nobody has set it */
            isDefault: boolean;
        };
        PriorRequest: {
            negative: number;
            neutral: number;
            positive: number;
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
                /**
                 * @description The correction of a person, else the label of the scorer
                 * @enum {string}
                 */
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
            /** @description The first topic, unless a person said another */
            category: string;
            aspects: components["schemas"]["Aspect"][];
            language: string;
            /**
             * @description What a person said; null where the scorer has the word
             * @enum {string|null}
             */
            correctedLabel: "negative" | "neutral" | "positive" | null;
            correctedCategory: string | null;
            correctedSeverity: number | null;
            /** @description The version of the scorer that made the score; null before versions were kept */
            scorer: string | null;
        };
        ComplaintDetail: {
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
                /**
                 * @description The correction of a person, else the label of the scorer
                 * @enum {string}
                 */
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
            /** @description The first topic, unless a person said another */
            category: string;
            aspects: components["schemas"]["Aspect"][];
            language: string;
            /**
             * @description What a person said; null where the scorer has the word
             * @enum {string|null}
             */
            correctedLabel: "negative" | "neutral" | "positive" | null;
            correctedCategory: string | null;
            correctedSeverity: number | null;
            /** @description The version of the scorer that made the score; null before versions were kept */
            scorer: string | null;
            /** @description In the order in which they were added */
            attachments: components["schemas"]["Attachment"][];
        };
        Attachment: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Null for a file that staff have uploaded */
            complaintId: string | null;
            /** @description To be shown; it ends as what the file is */
            name: string;
            /**
             * @description What its bytes are
             * @enum {string}
             */
            type: "image/png" | "image/jpeg" | "image/gif" | "image/webp" | "image/heic" | "application/pdf";
            /** @description Bytes */
            size: number;
            /** @description Hexadecimal */
            sha256: string;
        };
        ComplaintPatch: {
            /** @enum {string|null} */
            label?: "negative" | "neutral" | "positive" | null;
            /** @enum {string|null} */
            category?: "fraud" | "damaged" | "wrong_item" | "missing" | "delivery" | "quality" | "refund" | "price" | "website" | "account" | "service" | "other" | null;
            severity?: (0 | 1 | 2 | 3) | null;
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
        StartedJob: {
            jobId: string;
        };
        ImportPreview: {
            /** @enum {string} */
            format: "csv" | "ndjson" | "xlsx";
            /** @enum {string} */
            encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
            headers: string[];
            columns: {
                [key: string]: string[];
            } | null;
            /** @description Columns that nothing is taken from */
            leftOut: string[];
            /** @enum {string|null} */
            dates: "dmy" | "mdy" | null;
            /** @description Why the file cannot be imported with these columns */
            problem: string | null;
            rows: components["schemas"]["ImportSample"][];
        };
        ImportSample: {
            line: number;
            /** @description In the order of the columns, shortened */
            cells: string[];
            /** @description Why the row is no complaint; null when it is one */
            reason: string | null;
            complaint: {
                externalId: string | null;
                /** @enum {string} */
                channel: "webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store";
                subject: string | null;
                /** @description Its first 300 characters */
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
                occurredAt: string | null;
                tags: string[];
                /** @enum {string} */
                label: "negative" | "neutral" | "positive";
                score: number;
                severity: number;
                category: string;
            } | null;
        };
        ImportOptions: {
            /**
             * @description `history`: scored and counted, no case, no clock, no mail
             * @default history
             * @enum {string}
             */
            mode: "history" | "live";
            /** @description By default as the header suggests */
            columns?: components["schemas"]["ColumnMatching"] | null;
            /**
             * @description Of rows that name none
             * @default api
             * @enum {string}
             */
            channel: "webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store";
            /**
             * @description Which comes first in 03/04/2025; by default as the file’s other dates say
             * @default null
             * @enum {string|null}
             */
            dates: "dmy" | "mdy" | null;
            /**
             * @description Reads and checks everything, and writes nothing
             * @default false
             */
            dryRun: boolean;
        };
        ColumnMatching: {
            [key: string]: string | string[];
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
            /**
             * @description How the sender signs
             * @enum {string}
             */
            scheme: "standard" | "stripe" | "shopify" | "github" | "zendesk" | "slack" | "meta" | "twilio" | "typeform" | "mailgun" | "basic";
            /**
             * @description Whose payloads are understood without a mapping; a mapping comes first
             * @enum {string|null}
             */
            preset: "generic" | "zendesk" | "shopify" | "stripe" | "typeform" | "trustpilot" | "twilio" | "meta" | "mailgun" | "postmark" | null;
            mapping: {
                [key: string]: string | {
                    jmespath: string;
                };
            } | null;
            active: boolean;
            replyUrl: string | null;
            /** @description Signs what goes to replyUrl; shown once, when the address is set */
            replySecret?: string;
            /**
             * Format: date-time
             * @description Until when the secret before the last rotation is taken
             */
            previousValidUntil: string | null;
        };
        NewWebhookEndpoint: {
            name: string;
            /**
             * @description How the sender signs
             * @enum {string}
             */
            scheme: "standard" | "stripe" | "shopify" | "github" | "zendesk" | "slack" | "meta" | "twilio" | "typeform" | "mailgun" | "basic";
            /**
             * @description Whose payloads are understood without a mapping; a mapping comes first
             * @default null
             * @enum {string|null}
             */
            preset: "generic" | "zendesk" | "shopify" | "stripe" | "typeform" | "trustpilot" | "twilio" | "meta" | "mailgun" | "postmark" | null;
            mapping?: components["schemas"]["Mapping"] | null;
            /** @default true */
            active: boolean;
            /**
             * Format: uri
             * @description Replies to its complaints are delivered there, signed by Standard Webhooks
             */
            replyUrl?: string | null;
            /** @description The sender's own; without one a secret is made */
            secret?: string;
            /** @description What Meta shows when it asks by GET; without one it is made */
            verifyToken?: string;
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
            /**
             * @description How the sender signs
             * @enum {string}
             */
            scheme: "standard" | "stripe" | "shopify" | "github" | "zendesk" | "slack" | "meta" | "twilio" | "typeform" | "mailgun" | "basic";
            /**
             * @description Whose payloads are understood without a mapping; a mapping comes first
             * @enum {string|null}
             */
            preset: "generic" | "zendesk" | "shopify" | "stripe" | "typeform" | "trustpilot" | "twilio" | "meta" | "mailgun" | "postmark" | null;
            mapping: {
                [key: string]: string | {
                    jmespath: string;
                };
            } | null;
            active: boolean;
            replyUrl: string | null;
            /** @description Signs what goes to replyUrl; shown once, when the address is set */
            replySecret?: string;
            /**
             * Format: date-time
             * @description Until when the secret before the last rotation is taken
             */
            previousValidUntil: string | null;
            /** @description Shown this once */
            secret: string;
            /** @description Of Meta only; shown this once */
            verifyToken: string | null;
        };
        WebhookEndpointPatch: {
            name?: string;
            /**
             * @description How the sender signs
             * @enum {string}
             */
            scheme?: "standard" | "stripe" | "shopify" | "github" | "zendesk" | "slack" | "meta" | "twilio" | "typeform" | "mailgun" | "basic";
            /**
             * @description Whose payloads are understood without a mapping; a mapping comes first
             * @enum {string|null}
             */
            preset?: "generic" | "zendesk" | "shopify" | "stripe" | "typeform" | "trustpilot" | "twilio" | "meta" | "mailgun" | "postmark" | null;
            mapping?: components["schemas"]["Mapping"] | null;
            active?: boolean;
            /**
             * Format: uri
             * @description Replies to its complaints are delivered there, signed by Standard Webhooks
             */
            replyUrl?: string | null;
            /** @description Replaces the one before at once; rotate-secret keeps both for a day */
            secret?: string;
            /** @description Of Meta only */
            verifyToken?: string;
        };
        NewSecret: {
            /** @description The sender's own; without one a secret is made */
            secret?: string;
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
            /**
             * @description How the sender signs
             * @enum {string}
             */
            scheme: "standard" | "stripe" | "shopify" | "github" | "zendesk" | "slack" | "meta" | "twilio" | "typeform" | "mailgun" | "basic";
            /**
             * @description Whose payloads are understood without a mapping; a mapping comes first
             * @enum {string|null}
             */
            preset: "generic" | "zendesk" | "shopify" | "stripe" | "typeform" | "trustpilot" | "twilio" | "meta" | "mailgun" | "postmark" | null;
            mapping: {
                [key: string]: string | {
                    jmespath: string;
                };
            } | null;
            active: boolean;
            replyUrl: string | null;
            /** @description Signs what goes to replyUrl; shown once, when the address is set */
            replySecret?: string;
            /** Format: date-time */
            previousValidUntil: string;
            /** @description Shown this once */
            secret: string;
        };
        MappingTest: {
            payload: unknown;
            /** @description Instead of the one that is saved; null for none */
            mapping?: components["schemas"]["Mapping"] | null;
        };
        MappingTestResult: {
            /** @description What the payload would become, of several complaints the first; null when it would become none */
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
                    /**
                     * @description The correction of a person, else the label of the scorer
                     * @enum {string}
                     */
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
                /** @description The first topic, unless a person said another */
                category: string;
                aspects: components["schemas"]["Aspect"][];
                language: string;
                /**
                 * Format: date-time
                 * @description Null: when it arrives
                 */
                occurredAt: string | null;
            } | null;
            /** @description Everything that it would become, by its sender's id; an order by its number */
            brings: {
                /** @enum {string} */
                kind: "complaint" | "order" | "shipment" | "refund" | "dispute";
                ref: string | null;
            }[];
            errors: {
                /** @description The field of the complaint */
                pointer: string;
                code: string;
                detail: string;
            }[];
        };
        Delivery: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            endpointId: string;
            /** @description The sender's id */
            deliveryId: string;
            /** @enum {string} */
            state: "accepted" | "dead";
            complaintId: string | null;
            /** @description Everything that it became */
            accepted: {
                kind: string;
                id: string;
            }[];
            /** @description Why it became nothing, by the latest try */
            rejection: {
                /** @description What its sender was answered */
                status: number;
                code: string;
                detail: string;
                errors: {
                    /** @description The field of the complaint */
                    pointer: string;
                    code: string;
                    detail: string;
                }[];
            } | null;
            /**
             * Format: date-time
             * @description When it was last tried again
             */
            replayedAt: string | null;
        };
        WholeDelivery: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            endpointId: string;
            /** @description The sender's id */
            deliveryId: string;
            /** @enum {string} */
            state: "accepted" | "dead";
            complaintId: string | null;
            /** @description Everything that it became */
            accepted: {
                kind: string;
                id: string;
            }[];
            /** @description Why it became nothing, by the latest try */
            rejection: {
                /** @description What its sender was answered */
                status: number;
                code: string;
                detail: string;
                errors: {
                    /** @description The field of the complaint */
                    pointer: string;
                    code: string;
                    detail: string;
                }[];
            } | null;
            /**
             * Format: date-time
             * @description When it was last tried again
             */
            replayedAt: string | null;
            /** @description As it was sent */
            body: string;
            /** @description What a mapping sees of it, as JSON; null when the body cannot be read */
            payload: unknown;
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
            /**
             * @description What a person said; null where the scorer has the word
             * @enum {string|null}
             */
            correctedLabel: "negative" | "neutral" | "positive" | null;
            correctedCategory: string | null;
            correctedSeverity: number | null;
            /** @description The version of the scorer that made the score; null before versions were kept */
            scorer: string | null;
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
            aspects: components["schemas"]["Aspect"][];
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
            label?: "negative" | "neutral" | "positive" | null;
            /** @enum {string|null} */
            category?: "fraud" | "damaged" | "wrong_item" | "missing" | "delivery" | "quality" | "refund" | "price" | "website" | "account" | "service" | "other" | null;
            severity?: (0 | 1 | 2 | 3) | null;
        };
        Accuracy: {
            definition: string;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            /** @description The version in force; older ones made some of the scores that were judged */
            scorer: string;
            /** @description Heard in that time */
            texts: number;
            fields: {
                /** @enum {string} */
                field: "label" | "category" | "severity";
                /** @description Null when nobody has judged any */
                overall: {
                    /** @description Texts that people have judged */
                    judged: number;
                    /** @description Of them, those that the scorer had right */
                    right: number;
                    /** @description 0 to 1 */
                    accuracy: number;
                    /** @description Of its 95 % interval */
                    low: number;
                    high: number;
                } | null;
                /** @description Of the texts that were drawn by lot alone: what holds of all texts */
                sample: {
                    /** @description Texts that people have judged */
                    judged: number;
                    /** @description Of them, those that the scorer had right */
                    right: number;
                    /** @description 0 to 1 */
                    accuracy: number;
                    /** @description Of its 95 % interval */
                    low: number;
                    high: number;
                } | null;
                /** @description By what the scorer had said */
                said: {
                    name: string;
                    /** @description Texts that people have judged */
                    judged: number;
                    /** @description Of them, those that the scorer had right */
                    right: number;
                    /** @description 0 to 1 */
                    accuracy: number;
                    /** @description Of its 95 % interval */
                    low: number;
                    high: number;
                }[];
                /** @description By channel or network */
                sources: {
                    name: string;
                    /** @description Texts that people have judged */
                    judged: number;
                    /** @description Of them, those that the scorer had right */
                    right: number;
                    /** @description 0 to 1 */
                    accuracy: number;
                    /** @description Of its 95 % interval */
                    low: number;
                    high: number;
                }[];
            }[];
        };
        Sample: {
            /** @description Texts that were drawn in 90 days */
            drawn: number;
            /** @description Of them, those whose tone nobody has judged */
            waiting: number;
            /** @description The next ones, without what the scorer said of them; PATCH the complaint or mention with a label */
            items: {
                /** @enum {string} */
                kind: "complaint" | "mention";
                id: string;
                /** @description For If-Match, when it is judged */
                version: number;
                text: string;
                /** @description Channel or network */
                source: string;
                /** Format: date-time */
                occurredAt: string;
            }[];
        };
        SampleRequest: {
            /** @default 100 */
            size: number;
        };
        DrawnSample: {
            drawn: number;
        };
        Learning: {
            /** @description Models that proved better come into force by themselves */
            automatic: boolean;
            /** @description Texts whose tone people have judged */
            judged: number;
            /** @description So many are needed before a model is tried */
            needed: number;
            /** @description The version in force */
            scorer: string;
            /** @description The training that is under way */
            jobId: string | null;
        };
        LearningRequest: {
            automatic: boolean;
        };
        ScoringModel: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description In force */
            active: boolean;
            /**
             * @description Why it may not come into force; null when it was better
             * @enum {string|null}
             */
            rejection: "no_better" | "worse_balance" | "worse_on_sample" | "turns_too_many" | null;
            /** @description It stands upon a shipped model that is no longer the one in use */
            isOutdated: boolean;
            figures: {
                /** @description Texts that people have judged; a model that had not seen it labelled each */
                judged: number;
                /** @description Of them, those of the fair sample */
                sampled: number;
                /** @description Right labels of the judged texts, as shipped */
                shippedRight: number;
                /** @description … with what was in force before */
                beforeRight: number;
                /** @description … with this model */
                right: number;
                /** @description Wrong before and right with this model */
                fixed: number;
                /** @description Right before and wrong with this model */
                broken: number;
                /** @description Of so many more fixed than broken if neither were better: sign test, 0 to 1 */
                chance: number;
                beforeMacroF1: number;
                /** @description Mean F1 of the labels, 0 to 1 */
                macroF1: number;
                beforeSampledRight: number;
                sampledRight: number;
                /** @description Texts that nobody has judged */
                unjudged: number;
                /** @description Of them, those that would get another label */
                turned: number;
            };
            /**
             * Format: date-time
             * @description The last judgement that it learnt from
             */
            learntUntil: string;
            tookMs: number;
            /** Format: date-time */
            activatedAt: string | null;
            /** @description SHA-256 of its weights; their first 12 digits end the version of the scorer */
            digest: string;
        };
        ScoringModelPatch: {
            active: boolean;
        };
        Case: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            number: string;
            /** @enum {string} */
            state: "new" | "open" | "waiting_customer" | "waiting_partner" | "snoozed" | "resolved" | "closed" | "merged";
            allowed: ("new" | "open" | "waiting_customer" | "waiting_partner" | "snoozed" | "resolved" | "closed")[];
            subject: string;
            category: string;
            /** @enum {string} */
            priority: "low" | "normal" | "high" | "urgent";
            severity: number;
            severityReasons: string[];
            /**
             * @description How the first text came
             * @enum {string}
             */
            channel: "webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store";
            /**
             * @description Of the unhappiest text
             * @enum {string}
             */
            sentiment: "negative" | "neutral" | "positive";
            /** @description What the first text is written in; ISO 639-1, or und */
            language: string | null;
            tags: string[];
            customer: {
                id: string;
                name: string | null;
            } | null;
            orderRef: string | null;
            assignee: {
                id: string;
                name: string | null;
            } | null;
            team: {
                id: string;
                name: string | null;
            } | null;
            causeCode: string | null;
            /** @enum {string|null} */
            outcome: "upheld" | "partly_upheld" | "rejected" | "no_fault" | null;
            reopenedCount: number;
            /**
             * Format: date-time
             * @description The next deadline that runs
             */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description When the first of its deadlines passed
             */
            breachedAt: string | null;
            /** @description Overdue, or nearly */
            breaching: boolean;
            /** @description Why it stands where it stands: the product of these, times the risk of the deadline, which doubles every 24 h */
            rankReasons: {
                /** @enum {string} */
                factor: "deadline" | "severity" | "sentiment" | "reach" | "vulnerability" | "value";
                /** @description What it is taken from: overdue, severity_3, falling, followers, vulnerable_person, order */
                code: string;
                /** @description How many times as harmful waiting is for it */
                value: number;
                /** @description By how much it brings the case forward in the queue */
                forwardMs: number;
            }[];
            clocks: {
                /** @enum {string} */
                kind: "first_response" | "next_response" | "resolution" | "acknowledge" | "holding" | "summary" | "final_response";
                /**
                 * @description Passed: a shorter way is over, which breaks no promise
                 * @enum {string}
                 */
                state: "running" | "paused" | "met" | "breached" | "passed";
                /**
                 * Format: date-time
                 * @description Of a clock that runs for every message; null where it began with the case
                 */
                startedAt: string | null;
                /** Format: date-time */
                dueAt: string | null;
                /** Format: date-time */
                metAt: string | null;
                /** Format: date-time */
                breachedAt: string | null;
            }[];
            /** @description What was promised when it was opened; null for the standard before policies were kept */
            slaPolicy: {
                id: string;
                name: string;
                version: number;
            } | null;
            complaintPolicy: {
                id: string;
                name: string;
                version: number;
            } | null;
            /** Format: date-time */
            snoozedUntil: string | null;
            /**
             * Format: date-time
             * @description When somebody first turned to the customer
             */
            respondedAt: string | null;
            /** Format: date-time */
            acknowledgedAt: string | null;
            /** Format: date-time */
            holdingSentAt: string | null;
            /** Format: date-time */
            finalRespondedAt: string | null;
            /** Format: date-time */
            resolvedAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** @description The older case about the same, closed too long ago to be opened again */
            followsCaseId: string | null;
            /** @description The case that this one is part of now */
            mergedInto: {
                id: string;
                number: string;
            } | null;
        };
        CaseDetail: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            number: string;
            /** @enum {string} */
            state: "new" | "open" | "waiting_customer" | "waiting_partner" | "snoozed" | "resolved" | "closed" | "merged";
            allowed: ("new" | "open" | "waiting_customer" | "waiting_partner" | "snoozed" | "resolved" | "closed")[];
            subject: string;
            category: string;
            /** @enum {string} */
            priority: "low" | "normal" | "high" | "urgent";
            severity: number;
            severityReasons: string[];
            /**
             * @description How the first text came
             * @enum {string}
             */
            channel: "webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store";
            /**
             * @description Of the unhappiest text
             * @enum {string}
             */
            sentiment: "negative" | "neutral" | "positive";
            /** @description What the first text is written in; ISO 639-1, or und */
            language: string | null;
            tags: string[];
            customer: {
                id: string;
                name: string | null;
            } | null;
            orderRef: string | null;
            assignee: {
                id: string;
                name: string | null;
            } | null;
            team: {
                id: string;
                name: string | null;
            } | null;
            causeCode: string | null;
            /** @enum {string|null} */
            outcome: "upheld" | "partly_upheld" | "rejected" | "no_fault" | null;
            reopenedCount: number;
            /**
             * Format: date-time
             * @description The next deadline that runs
             */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description When the first of its deadlines passed
             */
            breachedAt: string | null;
            /** @description Overdue, or nearly */
            breaching: boolean;
            /** @description Why it stands where it stands: the product of these, times the risk of the deadline, which doubles every 24 h */
            rankReasons: {
                /** @enum {string} */
                factor: "deadline" | "severity" | "sentiment" | "reach" | "vulnerability" | "value";
                /** @description What it is taken from: overdue, severity_3, falling, followers, vulnerable_person, order */
                code: string;
                /** @description How many times as harmful waiting is for it */
                value: number;
                /** @description By how much it brings the case forward in the queue */
                forwardMs: number;
            }[];
            clocks: {
                /** @enum {string} */
                kind: "first_response" | "next_response" | "resolution" | "acknowledge" | "holding" | "summary" | "final_response";
                /**
                 * @description Passed: a shorter way is over, which breaks no promise
                 * @enum {string}
                 */
                state: "running" | "paused" | "met" | "breached" | "passed";
                /**
                 * Format: date-time
                 * @description Of a clock that runs for every message; null where it began with the case
                 */
                startedAt: string | null;
                /** Format: date-time */
                dueAt: string | null;
                /** Format: date-time */
                metAt: string | null;
                /** Format: date-time */
                breachedAt: string | null;
            }[];
            /** @description What was promised when it was opened; null for the standard before policies were kept */
            slaPolicy: {
                id: string;
                name: string;
                version: number;
            } | null;
            complaintPolicy: {
                id: string;
                name: string;
                version: number;
            } | null;
            /** Format: date-time */
            snoozedUntil: string | null;
            /**
             * Format: date-time
             * @description When somebody first turned to the customer
             */
            respondedAt: string | null;
            /** Format: date-time */
            acknowledgedAt: string | null;
            /** Format: date-time */
            holdingSentAt: string | null;
            /** Format: date-time */
            finalRespondedAt: string | null;
            /** Format: date-time */
            resolvedAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** @description The older case about the same, closed too long ago to be opened again */
            followsCaseId: string | null;
            /** @description The case that this one is part of now */
            mergedInto: {
                id: string;
                number: string;
            } | null;
            /** @description The latest 100, oldest first */
            complaints: components["schemas"]["ComplaintDetail"][];
            /** @description The latest 100, oldest first */
            mentions: components["schemas"]["Mention"][];
            /** @description The latest 100, oldest first */
            replies: components["schemas"]["Reply"][];
            counts: {
                complaints: number;
                mentions: number;
            };
            followers: {
                id: string;
                name: string | null;
            }[];
            /** @description Who has it open now */
            presence: components["schemas"]["Presence"][];
            /** @description The cases that are part of this one */
            mergedCases: {
                id: string;
                number: string;
                subject: string;
            }[];
        };
        Reply: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            caseId: string;
            /** @enum {string} */
            kind: "reply" | "acknowledgement" | "holding" | "final" | "survey";
            /** @enum {string} */
            channel: "email" | "social" | "webhook" | "form" | "api" | "post";
            /**
             * @description `unknown`: nobody knows whether it arrived; only a person sends it again
             * @enum {string}
             */
            state: "drafted" | "queued" | "sending" | "sent" | "failed" | "unknown" | "undone";
            allowed: ("drafted" | "queued" | "sending" | "sent" | "failed" | "unknown" | "undone")[];
            /** @description Whom it goes to, as the channel knows them */
            to: string;
            subject: string | null;
            body: string;
            /** @description Null when Redress wrote it by a policy */
            author: {
                id: string;
                name: string | null;
            } | null;
            attachments: components["schemas"]["Attachment"][];
            /**
             * Format: date-time
             * @description When it leaves, or is tried again; until then it can be undone
             */
            sendAt: string;
            /** Format: date-time */
            sentAt: string | null;
            attempts: number;
            /** @description What the other side calls it, like the address of a post */
            externalRef: string | null;
            /** @description Why it is not sent */
            detail: string | null;
        };
        Presence: {
            staff: {
                id: string;
                name: string | null;
            };
            /** @enum {string} */
            state: "viewing" | "replying";
            /** Format: date-time */
            since: string;
            /**
             * Format: date-time
             * @description Unless they say so again, they have gone by then
             */
            until: string;
        };
        CasePatch: {
            /** @enum {string} */
            priority?: "low" | "normal" | "high" | "urgent";
            severity?: 0 | 1 | 2 | 3;
            category?: string;
            tags?: string[];
            causeCode?: string | null;
            /** @enum {string|null} */
            outcome?: "upheld" | "partly_upheld" | "rejected" | "no_fault" | null;
            subject?: string;
        };
        TimelineEntry: {
            id: string;
            /** Format: date-time */
            at: string;
            /** @description What happened, in the past tense: case.moved, claim.approved */
            kind: string;
            caseId: string | null;
            /** @description Null when Redress did it by itself */
            actor: {
                id: string;
                name: string | null;
            } | null;
            /** @description One line for people, to be read after the name of the actor */
            summary: string;
            /** @description What somebody wrote: a note, a reason, the beginning of a complaint */
            body: string | null;
            data: {
                [key: string]: unknown;
            };
        };
        CaseSuggestion: {
            case: components["schemas"]["Case"];
            reasons: ("same_order" | "same_customer" | "similar_text")[];
            /** @description The ways by which the two have come, together */
            channels: ("webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store")[];
            /** @description How much of their words the two have in common, 0 to 1 */
            similarity: number;
        };
        /** @default {} */
        TakeNext: {
            /**
             * @default unassigned
             * @enum {string}
             */
            view: "mine" | "unassigned" | "open" | "waiting" | "breaching" | "all";
        };
        CaseTransition: {
            /** @enum {string} */
            to: "new" | "open" | "waiting_customer" | "waiting_partner" | "snoozed" | "resolved" | "closed";
            reason?: string;
            /**
             * Format: date-time
             * @description When a snoozed case comes back
             */
            until?: string;
            causeCode?: string;
            /** @enum {string} */
            outcome?: "upheld" | "partly_upheld" | "rejected" | "no_fault";
        };
        CaseAssignment: {
            staffId?: string | null;
            /** @description Without a person, whoever is not in it gives the case back */
            teamId?: string | null;
        };
        NewNote: {
            body: string;
        };
        Note: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            caseId: string;
            body: string;
            author: {
                id: string;
                name: string | null;
            };
            /** @description Whom it names with an @: they follow the case now, and have a notice */
            mentions: {
                id: string;
                name: string | null;
            }[];
            collision: components["schemas"]["Collision"];
        };
        Collision: {
            /** @description Others who are writing a reply right now */
            replying: {
                id: string;
                name: string | null;
            }[];
            /** @description The case is another than the one that the writer had before them */
            changed: boolean;
        };
        FollowedCase: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            number: string;
            /** @enum {string} */
            state: "new" | "open" | "waiting_customer" | "waiting_partner" | "snoozed" | "resolved" | "closed" | "merged";
            allowed: ("new" | "open" | "waiting_customer" | "waiting_partner" | "snoozed" | "resolved" | "closed")[];
            subject: string;
            category: string;
            /** @enum {string} */
            priority: "low" | "normal" | "high" | "urgent";
            severity: number;
            severityReasons: string[];
            /**
             * @description How the first text came
             * @enum {string}
             */
            channel: "webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store";
            /**
             * @description Of the unhappiest text
             * @enum {string}
             */
            sentiment: "negative" | "neutral" | "positive";
            /** @description What the first text is written in; ISO 639-1, or und */
            language: string | null;
            tags: string[];
            customer: {
                id: string;
                name: string | null;
            } | null;
            orderRef: string | null;
            assignee: {
                id: string;
                name: string | null;
            } | null;
            team: {
                id: string;
                name: string | null;
            } | null;
            causeCode: string | null;
            /** @enum {string|null} */
            outcome: "upheld" | "partly_upheld" | "rejected" | "no_fault" | null;
            reopenedCount: number;
            /**
             * Format: date-time
             * @description The next deadline that runs
             */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description When the first of its deadlines passed
             */
            breachedAt: string | null;
            /** @description Overdue, or nearly */
            breaching: boolean;
            /** @description Why it stands where it stands: the product of these, times the risk of the deadline, which doubles every 24 h */
            rankReasons: {
                /** @enum {string} */
                factor: "deadline" | "severity" | "sentiment" | "reach" | "vulnerability" | "value";
                /** @description What it is taken from: overdue, severity_3, falling, followers, vulnerable_person, order */
                code: string;
                /** @description How many times as harmful waiting is for it */
                value: number;
                /** @description By how much it brings the case forward in the queue */
                forwardMs: number;
            }[];
            clocks: {
                /** @enum {string} */
                kind: "first_response" | "next_response" | "resolution" | "acknowledge" | "holding" | "summary" | "final_response";
                /**
                 * @description Passed: a shorter way is over, which breaks no promise
                 * @enum {string}
                 */
                state: "running" | "paused" | "met" | "breached" | "passed";
                /**
                 * Format: date-time
                 * @description Of a clock that runs for every message; null where it began with the case
                 */
                startedAt: string | null;
                /** Format: date-time */
                dueAt: string | null;
                /** Format: date-time */
                metAt: string | null;
                /** Format: date-time */
                breachedAt: string | null;
            }[];
            /** @description What was promised when it was opened; null for the standard before policies were kept */
            slaPolicy: {
                id: string;
                name: string;
                version: number;
            } | null;
            complaintPolicy: {
                id: string;
                name: string;
                version: number;
            } | null;
            /** Format: date-time */
            snoozedUntil: string | null;
            /**
             * Format: date-time
             * @description When somebody first turned to the customer
             */
            respondedAt: string | null;
            /** Format: date-time */
            acknowledgedAt: string | null;
            /** Format: date-time */
            holdingSentAt: string | null;
            /** Format: date-time */
            finalRespondedAt: string | null;
            /** Format: date-time */
            resolvedAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** @description The older case about the same, closed too long ago to be opened again */
            followsCaseId: string | null;
            /** @description The case that this one is part of now */
            mergedInto: {
                id: string;
                number: string;
            } | null;
            followers: {
                id: string;
                name: string | null;
            }[];
        };
        CaseLink: {
            id: string;
            /**
             * @description What the other case is to this one
             * @enum {string}
             */
            kind: "related" | "duplicate" | "parent" | "child" | "causes" | "caused_by";
            case: {
                id: string;
                number: string;
                subject: string;
                /** @enum {string} */
                state: "new" | "open" | "waiting_customer" | "waiting_partner" | "snoozed" | "resolved" | "closed" | "merged";
            };
            /** Format: date-time */
            createdAt: string;
        };
        NewCaseLink: {
            /** @description The other case: an id or a number like CASE-1042 */
            caseId: string;
            /**
             * @description What the other case is to this one
             * @enum {string}
             */
            kind: "related" | "duplicate" | "parent" | "child" | "causes" | "caused_by";
        };
        LinkedCase: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            number: string;
            /** @enum {string} */
            state: "new" | "open" | "waiting_customer" | "waiting_partner" | "snoozed" | "resolved" | "closed" | "merged";
            allowed: ("new" | "open" | "waiting_customer" | "waiting_partner" | "snoozed" | "resolved" | "closed")[];
            subject: string;
            category: string;
            /** @enum {string} */
            priority: "low" | "normal" | "high" | "urgent";
            severity: number;
            severityReasons: string[];
            /**
             * @description How the first text came
             * @enum {string}
             */
            channel: "webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store";
            /**
             * @description Of the unhappiest text
             * @enum {string}
             */
            sentiment: "negative" | "neutral" | "positive";
            /** @description What the first text is written in; ISO 639-1, or und */
            language: string | null;
            tags: string[];
            customer: {
                id: string;
                name: string | null;
            } | null;
            orderRef: string | null;
            assignee: {
                id: string;
                name: string | null;
            } | null;
            team: {
                id: string;
                name: string | null;
            } | null;
            causeCode: string | null;
            /** @enum {string|null} */
            outcome: "upheld" | "partly_upheld" | "rejected" | "no_fault" | null;
            reopenedCount: number;
            /**
             * Format: date-time
             * @description The next deadline that runs
             */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description When the first of its deadlines passed
             */
            breachedAt: string | null;
            /** @description Overdue, or nearly */
            breaching: boolean;
            /** @description Why it stands where it stands: the product of these, times the risk of the deadline, which doubles every 24 h */
            rankReasons: {
                /** @enum {string} */
                factor: "deadline" | "severity" | "sentiment" | "reach" | "vulnerability" | "value";
                /** @description What it is taken from: overdue, severity_3, falling, followers, vulnerable_person, order */
                code: string;
                /** @description How many times as harmful waiting is for it */
                value: number;
                /** @description By how much it brings the case forward in the queue */
                forwardMs: number;
            }[];
            clocks: {
                /** @enum {string} */
                kind: "first_response" | "next_response" | "resolution" | "acknowledge" | "holding" | "summary" | "final_response";
                /**
                 * @description Passed: a shorter way is over, which breaks no promise
                 * @enum {string}
                 */
                state: "running" | "paused" | "met" | "breached" | "passed";
                /**
                 * Format: date-time
                 * @description Of a clock that runs for every message; null where it began with the case
                 */
                startedAt: string | null;
                /** Format: date-time */
                dueAt: string | null;
                /** Format: date-time */
                metAt: string | null;
                /** Format: date-time */
                breachedAt: string | null;
            }[];
            /** @description What was promised when it was opened; null for the standard before policies were kept */
            slaPolicy: {
                id: string;
                name: string;
                version: number;
            } | null;
            complaintPolicy: {
                id: string;
                name: string;
                version: number;
            } | null;
            /** Format: date-time */
            snoozedUntil: string | null;
            /**
             * Format: date-time
             * @description When somebody first turned to the customer
             */
            respondedAt: string | null;
            /** Format: date-time */
            acknowledgedAt: string | null;
            /** Format: date-time */
            holdingSentAt: string | null;
            /** Format: date-time */
            finalRespondedAt: string | null;
            /** Format: date-time */
            resolvedAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** @description The older case about the same, closed too long ago to be opened again */
            followsCaseId: string | null;
            /** @description The case that this one is part of now */
            mergedInto: {
                id: string;
                number: string;
            } | null;
            links: components["schemas"]["CaseLink"][];
        };
        /** @default {} */
        MentionCase: {
            /** @description An id or a number like CASE-1042; without it, the case of its author or a new one */
            caseId?: string;
            customerId?: string;
        };
        MentionCaseJoined: {
            caseId: string;
        };
        CaseMerge: {
            /** @description The case that goes on: an id or a number like CASE-1042 */
            intoCaseId: string;
        };
        MergedCase: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            number: string;
            /** @enum {string} */
            state: "new" | "open" | "waiting_customer" | "waiting_partner" | "snoozed" | "resolved" | "closed" | "merged";
            allowed: ("new" | "open" | "waiting_customer" | "waiting_partner" | "snoozed" | "resolved" | "closed")[];
            subject: string;
            category: string;
            /** @enum {string} */
            priority: "low" | "normal" | "high" | "urgent";
            severity: number;
            severityReasons: string[];
            /**
             * @description How the first text came
             * @enum {string}
             */
            channel: "webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store";
            /**
             * @description Of the unhappiest text
             * @enum {string}
             */
            sentiment: "negative" | "neutral" | "positive";
            /** @description What the first text is written in; ISO 639-1, or und */
            language: string | null;
            tags: string[];
            customer: {
                id: string;
                name: string | null;
            } | null;
            orderRef: string | null;
            assignee: {
                id: string;
                name: string | null;
            } | null;
            team: {
                id: string;
                name: string | null;
            } | null;
            causeCode: string | null;
            /** @enum {string|null} */
            outcome: "upheld" | "partly_upheld" | "rejected" | "no_fault" | null;
            reopenedCount: number;
            /**
             * Format: date-time
             * @description The next deadline that runs
             */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description When the first of its deadlines passed
             */
            breachedAt: string | null;
            /** @description Overdue, or nearly */
            breaching: boolean;
            /** @description Why it stands where it stands: the product of these, times the risk of the deadline, which doubles every 24 h */
            rankReasons: {
                /** @enum {string} */
                factor: "deadline" | "severity" | "sentiment" | "reach" | "vulnerability" | "value";
                /** @description What it is taken from: overdue, severity_3, falling, followers, vulnerable_person, order */
                code: string;
                /** @description How many times as harmful waiting is for it */
                value: number;
                /** @description By how much it brings the case forward in the queue */
                forwardMs: number;
            }[];
            clocks: {
                /** @enum {string} */
                kind: "first_response" | "next_response" | "resolution" | "acknowledge" | "holding" | "summary" | "final_response";
                /**
                 * @description Passed: a shorter way is over, which breaks no promise
                 * @enum {string}
                 */
                state: "running" | "paused" | "met" | "breached" | "passed";
                /**
                 * Format: date-time
                 * @description Of a clock that runs for every message; null where it began with the case
                 */
                startedAt: string | null;
                /** Format: date-time */
                dueAt: string | null;
                /** Format: date-time */
                metAt: string | null;
                /** Format: date-time */
                breachedAt: string | null;
            }[];
            /** @description What was promised when it was opened; null for the standard before policies were kept */
            slaPolicy: {
                id: string;
                name: string;
                version: number;
            } | null;
            complaintPolicy: {
                id: string;
                name: string;
                version: number;
            } | null;
            /** Format: date-time */
            snoozedUntil: string | null;
            /**
             * Format: date-time
             * @description When somebody first turned to the customer
             */
            respondedAt: string | null;
            /** Format: date-time */
            acknowledgedAt: string | null;
            /** Format: date-time */
            holdingSentAt: string | null;
            /** Format: date-time */
            finalRespondedAt: string | null;
            /** Format: date-time */
            resolvedAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** @description The older case about the same, closed too long ago to be opened again */
            followsCaseId: string | null;
            /** @description The case that this one is part of now */
            mergedInto: {
                id: string;
                number: string;
            } | null;
            /** @description What the two do not have in common */
            warnings: ("other_customer" | "other_order")[];
        };
        /** @default {} */
        CaseUnmerge: Record<string, never>;
        CaseSplit: {
            complaintIds: string[];
        };
        PresenceBeat: {
            /** @enum {string} */
            state: "viewing" | "replying" | "left";
            /** @description Of the case, as it is shown */
            version?: number;
        };
        Claim: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            number: string;
            /** @enum {string} */
            state: "filed" | "assessing" | "awaiting_evidence" | "proposed" | "awaiting_approval" | "approved" | "settling" | "settled" | "rejected" | "appealed" | "withdrawn";
            allowed: ("filed" | "assessing" | "awaiting_evidence" | "proposed" | "awaiting_approval" | "approved" | "settling" | "settled" | "rejected" | "appealed" | "withdrawn")[];
            caseId: string;
            orderRef: string;
            customerId: string | null;
            currency: string;
            lines: {
                id: string;
                /** @description The shop's id of the line in the order */
                orderLineId: string;
                sku: string;
                name: string;
                quantity: number;
                /** @enum {string} */
                reason: "damaged" | "wrong_item" | "missing_item" | "not_received" | "not_as_described" | "late" | "other";
            }[];
            remedyAsked: string | null;
            note: string | null;
            filedBy: {
                id: string;
                name: string;
            };
            proposal: {
                legs: {
                    /** @enum {string} */
                    kind: "refund" | "store_credit" | "replacement" | "repair" | "goodwill";
                    amountMinor: number;
                    currency: string;
                    paymentId?: string;
                    lineIds: string[];
                }[];
                reason: string;
                by: {
                    id: string;
                    name: string;
                };
                /** Format: date-time */
                at: string;
            } | null;
            /** @description What the proposal adds up to */
            amountMinor: number | null;
            /**
             * @description While it awaits approval: the least role that may give it
             * @enum {string|null}
             */
            neededRole: "agent" | "lead" | "manager" | "admin" | null;
            legs: components["schemas"]["Leg"][];
            approvals: {
                id: string;
                by: {
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                mode: "within_limit" | "second_person";
                amountMinor: number;
                currency: string;
                note: string | null;
                /** Format: date-time */
                at: string;
                /** Format: date-time */
                voidedAt: string | null;
            }[];
            /** @description A leg failed or was taken back */
            needsAttention: boolean;
            evidence: {
                what: string;
                /** Format: date-time */
                dueAt: string;
            } | null;
            rejection: {
                clause: string;
                reason: string;
                appealRoute: string;
            } | null;
            appealReason: string | null;
            withdrawalReason: string | null;
        };
        Leg: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            claimId: string;
            /** @enum {string} */
            kind: "refund" | "store_credit" | "replacement" | "repair" | "goodwill";
            /** @enum {string} */
            state: "planned" | "submitting" | "pending" | "unknown" | "succeeded" | "failed";
            allowed: ("planned" | "submitting" | "pending" | "unknown" | "succeeded" | "failed")[];
            amountMinor: number;
            currency: string;
            paymentId: string | null;
            processor: string;
            /** @description The order's lines that bear it, by the shop's ids */
            lineIds: string[];
            /** @description What the processor calls it */
            externalRef: string | null;
            /**
             * Format: date-time
             * @description When staff gave up on it
             */
            cancelledAt: string | null;
            attempts: {
                id: string;
                number: number;
                idempotencyKey: string;
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                state: "planned" | "submitting" | "pending" | "unknown" | "succeeded" | "failed";
                detail: string | null;
                externalRef: string | null;
            }[];
        };
        NewClaim: {
            caseId: string;
            orderRef: string;
            lines: components["schemas"]["NewClaimLine"][];
            /** @description What the customer wants, in any words */
            remedyAsked?: string;
            note?: string;
        };
        NewClaimLine: {
            sku: string;
            quantity: number;
            /** @enum {string} */
            reason: "damaged" | "wrong_item" | "missing_item" | "not_received" | "not_as_described" | "late" | "other";
        };
        ClaimPreviewRequest: {
            caseId: string;
            orderRef: string;
            lines: components["schemas"]["NewClaimLine"][];
            /** @default [] */
            legs: components["schemas"]["NewLeg"][];
        };
        NewLeg: {
            /** @enum {string} */
            kind: "refund" | "store_credit" | "replacement" | "repair" | "goodwill";
            amountMinor: number;
            currency: string;
            /** @description Of a refund; may be left out when the order has one payment */
            paymentId?: string;
            /** @description Lines of the claim that bear it, by the claim's or the shop's id of the line; all when left out */
            lineIds?: string[];
        };
        ClaimPreview: {
            /** @description What the legs add up to */
            amountMinor: number;
            currency: string;
            /** @description The most that could be refunded for these products now */
            ceilingMinor: number;
            ceiling: {
                payments: {
                    id: string;
                    processor: string;
                    capturedMinor: number;
                    reservedMinor: number;
                    refundedMinor: number;
                    disputedMinor: number;
                    leftMinor: number;
                }[];
                lines: {
                    id: string;
                    sku: string;
                    name: string;
                    paidMinor: number;
                    givenMinor: number;
                    leftMinor: number;
                }[];
            };
            /** @description The first leg that does not fit, and the most it could be */
            overCeiling: {
                leg: number;
                maximumMinor: number;
            } | null;
            approval: {
                needed: boolean;
                withinOwnLimit: boolean;
                /**
                 * @description The least role that may approve; null when none is needed, or nobody's limit is enough
                 * @enum {string|null}
                 */
                neededRole: "agent" | "lead" | "manager" | "admin" | null;
                /** @description Null when the currency has no limits and always needs another person */
                ownLimitMinor: number | null;
            };
            risk: {
                /** @enum {string} */
                level: "low" | "elevated" | "high";
                reasons: {
                    code: string;
                    detail: string;
                }[];
            };
            /** @description The entries that settling will make: costs positive, what leaves negative; they add up to zero */
            ledger: {
                account: string;
                amountMinor: number;
                currency: string;
            }[];
        };
        Nothing: Record<string, never> | null;
        EvidenceRequest: {
            what: string;
            /** Format: date-time */
            dueAt: string;
        };
        NewProposal: {
            legs: components["schemas"]["NewLeg"][];
            reason: string;
        };
        NewApproval: {
            note?: string;
        } | null;
        Rejection: {
            /** @description The clause of the policy that it rests on */
            clause: string;
            reason: string;
            /** @description What the customer can do about it */
            appealRoute: string;
        };
        Reason: {
            reason: string;
        };
        Confirmation: {
            /** @enum {string} */
            outcome: "succeeded" | "failed";
            /** @description Number of the transfer, the credit note or the parcel */
            reference: string;
            note?: string;
        };
        SearchHit: {
            /** @enum {string} */
            kind: "case" | "complaint" | "mention" | "customer" | "order";
            id: string;
            /** @description CASE-1042, or the reference of an order */
            number: string | null;
            /** @description The case that it is, or is in */
            caseId: string | null;
            title: {
                text: string;
                /** @description UTF-16 code units, the end exclusive */
                marks: {
                    start: number;
                    end: number;
                }[];
            };
            excerpt: {
                text: string;
                /** @description UTF-16 code units, the end exclusive */
                marks: {
                    start: number;
                    end: number;
                }[];
            };
            /**
             * Format: date-time
             * @description When it was said, opened or placed
             */
            at: string;
            /** @description It goes by exactly what was typed */
            exact: boolean;
        };
        SearchRebuild: {
            kinds: ("case" | "complaint" | "mention" | "customer" | "order")[];
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
        Liveness: {
            /** @enum {string} */
            status: "live";
        };
        Readiness: {
            /** @enum {string} */
            status: "ready" | "not_ready";
            checks: {
                /**
                 * @description Takes a write
                 * @enum {string}
                 */
                database: "ok" | "failed";
                /**
                 * @description Every migration of this version is applied
                 * @enum {string}
                 */
                schema: "ok" | "failed";
                backlog: {
                    /** @description Rows of the outbox that are due */
                    waiting: number;
                    /** @description How long the oldest of them has been due */
                    oldestMs: number;
                } | null;
            };
        };
        Job: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            kind: string;
            /** @enum {string} */
            state: "waiting" | "queued" | "running" | "done" | "failed" | "stopped";
            staffId: string;
            /** @description 0 to 1 */
            progress: number;
            counts: {
                [key: string]: number;
            };
            /** @description What it has found out; the kind of job says what */
            result: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
        };
        WholeJob: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            kind: string;
            /** @enum {string} */
            state: "waiting" | "queued" | "running" | "done" | "failed" | "stopped";
            staffId: string;
            /** @description 0 to 1 */
            progress: number;
            counts: {
                [key: string]: number;
            };
            /** @description What it has found out; the kind of job says what */
            result: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            /** @description The first 1,000; `counts.failed` has them all */
            errors: {
                line: number;
                reason: string;
            }[];
        };
        ComplaintForm: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            name: string;
            /** @description What customers know the shop by */
            brand: string;
            /** @description The page is /f/<key>, the snippet loads /f/<key>/embed.js */
            key: string;
            /** @description The first is shown when the visitor’s own is not among them */
            languages: ("en" | "de" | "fr" | "es")[];
            fields: {
                /** @enum {string} */
                remedySought: "off" | "optional" | "required";
                /** @enum {string} */
                orderRef: "off" | "optional" | "required";
                /** @enum {string} */
                name: "off" | "optional" | "required";
                /** @enum {string} */
                email: "off" | "optional" | "required";
                /** @enum {string} */
                phone: "off" | "optional" | "required";
                /** @enum {string} */
                attachments: "off" | "optional" | "required";
            };
            /** @description Customers can have their order found by its number and their mail address */
            orderLookup: boolean;
            /** @description Whose pages may show the form in a frame */
            allowedOrigins: string[];
            active: boolean;
        };
        NewComplaintForm: {
            name: string;
            brand: string;
            /**
             * @default [
             *       "en",
             *       "de",
             *       "fr",
             *       "es"
             *     ]
             */
            languages: ("en" | "de" | "fr" | "es")[];
            /** @default {} */
            fields: {
                /** @enum {string} */
                remedySought?: "off" | "optional" | "required";
                /** @enum {string} */
                orderRef?: "off" | "optional" | "required";
                /** @enum {string} */
                name?: "off" | "optional" | "required";
                /** @enum {string} */
                email?: "off" | "optional" | "required";
                /** @enum {string} */
                phone?: "off" | "optional" | "required";
                /** @enum {string} */
                attachments?: "off" | "optional" | "required";
            };
            /** @default true */
            orderLookup: boolean;
            /** @default [] */
            allowedOrigins: string[];
            /** @default true */
            active: boolean;
        };
        ComplaintFormPatch: {
            name?: string;
            brand?: string;
            languages?: ("en" | "de" | "fr" | "es")[];
            fields?: {
                /** @enum {string} */
                remedySought?: "off" | "optional" | "required";
                /** @enum {string} */
                orderRef?: "off" | "optional" | "required";
                /** @enum {string} */
                name?: "off" | "optional" | "required";
                /** @enum {string} */
                email?: "off" | "optional" | "required";
                /** @enum {string} */
                phone?: "off" | "optional" | "required";
                /** @enum {string} */
                attachments?: "off" | "optional" | "required";
            };
            orderLookup?: boolean;
            allowedOrigins?: string[];
            active?: boolean;
        };
        StatusLink: {
            /** @description Whoever has it can read what the customer wrote and add to it */
            url: string;
            /** Format: date-time */
            expiresAt: string;
        };
        NewReply: {
            body: string;
            /**
             * @description email, social, webhook, form, api or post (to be printed); without it, the best way back for the last text
             * @enum {string}
             */
            channel?: "webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store";
            /** @description Of a mail; without it, the subject of the case */
            subject?: string;
            /** @description Files of the case, or uploaded with POST /api/attachments */
            attachmentIds?: string[];
            /**
             * @description Moves the case in the same step
             * @enum {string}
             */
            moveTo?: "open" | "waiting_customer" | "waiting_partner";
        };
        WrittenReply: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            caseId: string;
            /** @enum {string} */
            kind: "reply" | "acknowledgement" | "holding" | "final" | "survey";
            /** @enum {string} */
            channel: "email" | "social" | "webhook" | "form" | "api" | "post";
            /**
             * @description `unknown`: nobody knows whether it arrived; only a person sends it again
             * @enum {string}
             */
            state: "drafted" | "queued" | "sending" | "sent" | "failed" | "unknown" | "undone";
            allowed: ("drafted" | "queued" | "sending" | "sent" | "failed" | "unknown" | "undone")[];
            /** @description Whom it goes to, as the channel knows them */
            to: string;
            subject: string | null;
            body: string;
            /** @description Null when Redress wrote it by a policy */
            author: {
                id: string;
                name: string | null;
            } | null;
            attachments: components["schemas"]["Attachment"][];
            /**
             * Format: date-time
             * @description When it leaves, or is tried again; until then it can be undone
             */
            sendAt: string;
            /** Format: date-time */
            sentAt: string | null;
            attempts: number;
            /** @description What the other side calls it, like the address of a post */
            externalRef: string | null;
            /** @description Why it is not sent */
            detail: string | null;
            collision: components["schemas"]["Collision"];
        };
        ReplyChannels: {
            channels: ("email" | "social" | "webhook" | "form" | "api" | "post")[];
            /** @enum {string|null} */
            preferred: "email" | "social" | "webhook" | "form" | "api" | "post" | null;
        };
        ReplyDraft: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            caseId: string;
            body: string;
            channel: string | null;
            subject: string | null;
            attachmentIds: string[];
        };
        NewReplyDraft: {
            body: string;
            /**
             * @description email, social, webhook, form, api or post (to be printed); without it, the best way back for the last text
             * @enum {string|null}
             */
            channel?: "webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store" | null;
            subject?: string | null;
            attachmentIds?: string[];
        };
        Mailbox: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            name: string;
            address: string;
            host: string;
            port: number;
            /**
             * @description tls from the start (port 993), starttls, or none
             * @enum {string}
             */
            security: "tls" | "starttls" | "none";
            username: string;
            folder: string;
            everySeconds: number;
            active: boolean;
            /**
             * Format: date-time
             * @description When it was last read to the end
             */
            seenAt: string | null;
            /** @description Why it cannot be read */
            problem: string | null;
            /** Format: date-time */
            nextPollAt: string;
        };
        MailMessage: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            messageId: string;
            /**
             * @description What it was taken for; only a complaint goes into a case
             * @enum {string}
             */
            verdict: "complaint" | "auto_reply" | "bulk" | "bounce" | "own" | "flood" | "unreadable";
            from: string | null;
            subject: string | null;
            /** @description With what it quotes */
            text: string;
            complaintId: string | null;
            caseId: string | null;
        };
        NewMailbox: {
            name: string;
            /**
             * Format: email
             * @description What comes here is answered from this address
             */
            address: string;
            host: string;
            /** @description 993, or 143 without tls */
            port?: number;
            /**
             * @description tls from the start (port 993), starttls, or none
             * @enum {string}
             */
            security?: "tls" | "starttls" | "none";
            username: string;
            password: string;
            /** @description INBOX */
            folder?: string;
            /** @description 60 */
            everySeconds?: number;
            active?: boolean;
            /** @description Takes the mails that lie there already, too */
            fromStart?: boolean;
        };
        MailboxPatch: {
            name?: string;
            /** Format: email */
            address?: string;
            host?: string;
            port?: number;
            /**
             * @description tls from the start (port 993), starttls, or none
             * @enum {string}
             */
            security?: "tls" | "starttls" | "none";
            username?: string;
            /** @description Has to be given again for another server or user */
            password?: string;
            folder?: string;
            everySeconds?: number;
            active?: boolean;
        };
        MailboxPolled: {
            fetched: number;
            complaints: number;
            problem: string | null;
            /** Format: date-time */
            nextPollAt: string;
        };
        Checklist: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            name: string;
            category: string | null;
            items: {
                id: string;
                text: string;
                required: boolean;
            }[];
            requiredFields: ("customer" | "orderRef" | "assignee" | "team" | "tags")[];
            active: boolean;
        };
        NewChecklist: {
            name: string;
            /**
             * @description Null: for every case
             * @default null
             */
            category: string | null;
            /** @default [] */
            items: {
                /**
                 * Format: uuid
                 * @description Of an item that is there already: what was ticked stays ticked
                 */
                id?: string;
                text: string;
                /**
                 * @description Without it the case is not resolved
                 * @default true
                 */
                required: boolean;
            }[];
            /** @default [] */
            requiredFields: ("customer" | "orderRef" | "assignee" | "team" | "tags")[];
            /** @default true */
            active: boolean;
        };
        ChecklistPatch: {
            name?: string;
            /** @description Null: for every case */
            category?: string | null;
            items?: {
                /**
                 * Format: uuid
                 * @description Of an item that is there already: what was ticked stays ticked
                 */
                id?: string;
                text: string;
                /**
                 * @description Without it the case is not resolved
                 * @default true
                 */
                required: boolean;
            }[];
            requiredFields?: ("customer" | "orderRef" | "assignee" | "team" | "tags")[];
            active?: boolean;
        };
        CaseChecklist: {
            items: {
                id: string;
                checklistId: string;
                /** @description The name of the list */
                checklist: string;
                text: string;
                required: boolean;
                done: boolean;
                /** Format: date-time */
                doneAt: string | null;
                doneBy: {
                    id: string;
                    name: string | null;
                } | null;
            }[];
            /** @description Pointers to all that is missing to resolve the case now */
            missing: string[];
            /** @enum {string|null} */
            nextCursor: null;
        };
        ChecklistTick: {
            done: boolean;
        };
        SlaPolicy: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @enum {string} */
            kind: "service" | "complaint";
            name: string;
            active: boolean;
            position: number;
            match: components["schemas"]["SlaMatch"];
            calendar: {
                zone: string;
                spans: {
                    days: number[];
                    opens: string;
                    closes: string;
                }[];
                holidays: string[];
            };
            warningMinutes: number;
            escalations: components["schemas"]["Escalation"][];
            targets?: {
                low: {
                    firstResponse: number | null;
                    nextResponse: number | null;
                    resolution: number | null;
                };
                normal: {
                    firstResponse: number | null;
                    nextResponse: number | null;
                    resolution: number | null;
                };
                high: {
                    firstResponse: number | null;
                    nextResponse: number | null;
                    resolution: number | null;
                };
                urgent: {
                    firstResponse: number | null;
                    nextResponse: number | null;
                    resolution: number | null;
                };
            };
            pausedIn?: string[];
            /** @enum {string|null} */
            regime?: "iso_10002" | "fca_disp" | "fca_disp_payments" | "cfpb" | null;
            acknowledge?: {
                count: number;
                /** @enum {string} */
                unit: "calendar_days" | "business_days" | "weeks";
            } | null;
            holding?: {
                count: number;
                /** @enum {string} */
                unit: "calendar_days" | "business_days" | "weeks";
            } | null;
            final?: {
                count: number;
                /** @enum {string} */
                unit: "calendar_days" | "business_days" | "weeks";
            } | null;
            finalAfterHolding?: {
                count: number;
                /** @enum {string} */
                unit: "calendar_days" | "business_days" | "weeks";
            } | null;
            summary?: {
                count: number;
                /** @enum {string} */
                unit: "calendar_days" | "business_days" | "weeks";
            } | null;
        };
        SlaMatch: {
            priorities?: ("low" | "normal" | "high" | "urgent")[];
            channels?: ("webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store")[];
            categories?: string[];
            /** @description One of them is enough */
            tags?: string[];
        };
        Escalation: {
            /** @enum {string} */
            on: "warning" | "breach";
            /**
             * @description Null: every clock of the policy
             * @default null
             */
            clocks: ("first_response" | "next_response" | "resolution" | "acknowledge" | "holding" | "summary" | "final_response")[] | null;
            actions: components["schemas"]["CaseAction"][];
        };
        CaseAction: {
            /** @enum {string} */
            type: "set_priority";
            /** @enum {string} */
            priority: "low" | "normal" | "high" | "urgent";
        } | {
            /** @enum {string} */
            type: "raise_priority";
        } | {
            /** @enum {string} */
            type: "set_severity";
            severity: 0 | 1 | 2 | 3;
        } | {
            /** @enum {string} */
            type: "set_category";
            category: string;
        } | {
            /** @enum {string} */
            type: "set_cause";
            causeCode: string;
        } | {
            /** @enum {string} */
            type: "set_outcome";
            /** @enum {string} */
            outcome: "upheld" | "partly_upheld" | "rejected" | "no_fault";
        } | {
            /** @enum {string} */
            type: "add_tags";
            tags: string[];
        } | {
            /** @enum {string} */
            type: "remove_tags";
            tags: string[];
        } | {
            /** @enum {string} */
            type: "assign";
            /** Format: uuid */
            staffId: string | null;
        } | {
            /** @enum {string} */
            type: "assign_team";
            /** Format: uuid */
            teamId: string | null;
        } | {
            /** @enum {string} */
            type: "transition";
            /** @enum {string} */
            to: "open" | "waiting_customer" | "waiting_partner" | "snoozed" | "resolved" | "closed";
            /** @description How long a snoozed case stays away; a day without it */
            forMs?: number;
            reason?: string;
        } | {
            /** @enum {string} */
            type: "note";
            body: string;
        } | {
            /** @enum {string} */
            type: "notify";
            to: (("assignee" | "team" | "leads") | string)[];
            message: string;
        } | {
            /** @enum {string} */
            type: "apply_sla";
            /** Format: uuid */
            policyId: string;
        };
        NewSlaPolicy: {
            /**
             * @default service
             * @enum {string}
             */
            kind: "service";
            name: string;
            /** @default true */
            active: boolean;
            /**
             * @description The first policy that matches applies
             * @default 100
             */
            position: number;
            /** @default {} */
            match: components["schemas"]["SlaMatch"];
            calendar?: components["schemas"]["Calendar"];
            /**
             * @default {
             *       "urgent": {
             *         "firstResponse": 60,
             *         "nextResponse": 60,
             *         "resolution": 480
             *       },
             *       "high": {
             *         "firstResponse": 120,
             *         "nextResponse": 120,
             *         "resolution": 960
             *       },
             *       "normal": {
             *         "firstResponse": 240,
             *         "nextResponse": 240,
             *         "resolution": 1920
             *       },
             *       "low": {
             *         "firstResponse": 480,
             *         "nextResponse": 480,
             *         "resolution": 3840
             *       }
             *     }
             */
            targets: {
                /** @description Business minutes; null where nothing is promised */
                low: {
                    /** @default null */
                    firstResponse: number | null;
                    /** @default null */
                    nextResponse: number | null;
                    /** @default null */
                    resolution: number | null;
                };
                /** @description Business minutes; null where nothing is promised */
                normal: {
                    /** @default null */
                    firstResponse: number | null;
                    /** @default null */
                    nextResponse: number | null;
                    /** @default null */
                    resolution: number | null;
                };
                /** @description Business minutes; null where nothing is promised */
                high: {
                    /** @default null */
                    firstResponse: number | null;
                    /** @default null */
                    nextResponse: number | null;
                    /** @default null */
                    resolution: number | null;
                };
                /** @description Business minutes; null where nothing is promised */
                urgent: {
                    /** @default null */
                    firstResponse: number | null;
                    /** @default null */
                    nextResponse: number | null;
                    /** @default null */
                    resolution: number | null;
                };
            };
            /**
             * @description Where the clocks stand still, besides resolved and closed
             * @default [
             *       "waiting_customer"
             *     ]
             */
            pausedIn: ("waiting_customer" | "waiting_partner" | "snoozed")[];
            /** @default 120 */
            warningMinutes: number;
            /** @default [] */
            escalations: components["schemas"]["Escalation"][];
        } | {
            /** @enum {string} */
            kind: "complaint";
            name: string;
            /** @default true */
            active: boolean;
            /**
             * @description The first policy that matches applies
             * @default 100
             */
            position: number;
            /** @default {} */
            match: components["schemas"]["SlaMatch"];
            /**
             * @description Takes the deadlines of a known practice; what else is named differs from it
             * @default null
             * @enum {string|null}
             */
            regime: "iso_10002" | "fca_disp" | "fca_disp_payments" | "cfpb" | null;
            /** @description For business days */
            calendar?: components["schemas"]["Calendar"];
            acknowledge?: {
                count: number;
                /** @enum {string} */
                unit: "calendar_days" | "business_days" | "weeks";
            } | null;
            /** @description A letter that says why it takes longer */
            holding?: {
                count: number;
                /** @enum {string} */
                unit: "calendar_days" | "business_days" | "weeks";
            } | null;
            final?: {
                count: number;
                /** @enum {string} */
                unit: "calendar_days" | "business_days" | "weeks";
            };
            /** @description The final response once a holding letter was sent in time */
            finalAfterHolding?: {
                count: number;
                /** @enum {string} */
                unit: "calendar_days" | "business_days" | "weeks";
            } | null;
            /** @description Resolved by then, a short letter does */
            summary?: {
                count: number;
                /** @enum {string} */
                unit: "calendar_days" | "business_days" | "weeks";
            } | null;
            warningMinutes?: number;
            /** @default [] */
            escalations: components["schemas"]["Escalation"][];
        };
        Calendar: {
            zone: string;
            spans: {
                /** @description 1 is Monday */
                days: number[];
                opens: string;
                /** @description 24:00 is the end of the day */
                closes: string;
            }[];
            holidays?: string[];
        };
        /** @description Any fields of a policy but its kind */
        SlaPolicyPatch: {
            [key: string]: unknown;
        };
        /** @default {} */
        ReapplySlaPolicies: {
            /** @default false */
            dryRun: boolean;
        };
        SlaReapplied: {
            /** @description How many open cases get other terms */
            cases: number;
            looked: number;
            /** @description There are more open cases than were counted; all of them are changed */
            truncated: boolean;
            policies: {
                id: string;
                name: string;
                version: number;
                cases: number;
            }[];
        };
        Notice: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            message: string;
            case: {
                id: string;
                number: string;
                subject: string;
            };
            /** Format: date-time */
            readAt: string | null;
        };
        Rule: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            name: string;
            /** @enum {string} */
            when: "created" | "updated" | "time_passed";
            conditions: {
                [key: string]: unknown;
            }[];
            actions: components["schemas"]["CaseAction"][];
            position: number;
            active: boolean;
            stops: boolean;
        };
        RuleVersions: {
            items: {
                version: number;
                changedBy: string;
                /** Format: date-time */
                createdAt: string;
                name: string;
                /** @enum {string} */
                when: "created" | "updated" | "time_passed";
                conditions: {
                    [key: string]: unknown;
                }[];
                actions: components["schemas"]["CaseAction"][];
                position: number;
                active: boolean;
                stops: boolean;
            }[];
        };
        NewRule: {
            name: string;
            /** @enum {string} */
            when: "created" | "updated" | "time_passed";
            /** @description Every one must hold */
            conditions?: components["schemas"]["RuleCondition"][];
            actions: components["schemas"]["CaseAction"][];
            /**
             * @description Low numbers are asked first
             * @default 100
             */
            position: number;
            /** @default true */
            active: boolean;
            /**
             * @description Rules behind it are not asked when it has fired
             * @default false
             */
            stops: boolean;
        };
        RuleCondition: (({
            /** @enum {string} */
            field: "state";
            /** @enum {string} */
            operator: "in" | "not_in";
            value: ("new" | "open" | "waiting_customer" | "waiting_partner" | "snoozed" | "resolved" | "closed" | "merged")[];
        } | {
            /** @enum {string} */
            field: "assignee";
            /** @enum {string} */
            operator: "in" | "not_in";
            value: (("me" | "none") | string)[];
        } | {
            /** @enum {string} */
            field: "team";
            /** @enum {string} */
            operator: "in" | "not_in";
            value: (("mine" | "none") | string)[];
        } | {
            /** @enum {string} */
            field: "severity";
            /** @enum {string} */
            operator: "in" | "not_in";
            value: (0 | 1 | 2 | 3)[];
        } | {
            /** @enum {string} */
            field: "severity";
            /** @enum {string} */
            operator: "at_least" | "at_most";
            value: number;
        } | {
            /** @enum {string} */
            field: "priority";
            /** @enum {string} */
            operator: "in" | "not_in";
            value: ("low" | "normal" | "high" | "urgent")[];
        } | {
            /** @enum {string} */
            field: "category";
            /** @enum {string} */
            operator: "in" | "not_in";
            value: string[];
        } | {
            /** @enum {string} */
            field: "channel";
            /** @enum {string} */
            operator: "in" | "not_in";
            value: ("webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store")[];
        } | {
            /** @enum {string} */
            field: "sentiment";
            /** @enum {string} */
            operator: "in" | "not_in";
            value: ("negative" | "neutral" | "positive")[];
        } | {
            /** @enum {string} */
            field: "tag";
            /** @enum {string} */
            operator: "in" | "not_in";
            value: string[];
        } | {
            /** @enum {string} */
            field: "customer";
            /** @enum {string} */
            operator: "in" | "not_in";
            value: string[];
        } | {
            /** @enum {string} */
            field: "order";
            /** @enum {string} */
            operator: "in" | "not_in";
            value: string[];
        } | {
            /** @enum {string} */
            field: "reopened";
            /** @enum {string} */
            operator: "at_least" | "at_most";
            value: number;
        } | {
            /** @enum {string} */
            field: "breaching";
            /** @enum {string} */
            operator: "is";
            value: boolean;
        } | {
            /** @enum {string} */
            field: "createdAt" | "updatedAt" | "dueAt";
            /** @enum {string} */
            operator: "before" | "after";
            /** Format: date-time */
            value: string;
        } | {
            /** @enum {string} */
            field: "createdAt" | "updatedAt" | "dueAt";
            /** @enum {string} */
            operator: "older_than" | "newer_than" | "within";
            /** @description Milliseconds: ago, or of `within` from now on */
            value: number;
        }) | ({
            /**
             * @description `text`: what the customer wrote, the latest five texts
             * @enum {string}
             */
            field: "subject" | "text";
            /** @enum {string} */
            operator: "contains" | "not_contains";
            /** @description Whatever the case of its letters */
            value: string;
        } | {
            /** @enum {string} */
            field: "subject" | "text";
            /** @enum {string} */
            operator: "matches" | "not_matches";
            /** @description A pattern of RE2 */
            value: string;
        }) | {
            /** @enum {string} */
            field: "heardAt" | "respondedAt" | "resolvedAt";
            /** @enum {string} */
            operator: "older_than" | "newer_than";
            /** @description Milliseconds ago; what has not happened is neither */
            value: number;
        } | {
            /** @enum {string} */
            field: "state" | "priority" | "severity" | "category" | "assignee" | "team" | "tags" | "sentiment" | "outcome" | "order" | "customer";
            /** @enum {string} */
            operator: "changed";
        } | {
            /** @enum {string} */
            field: "heard";
            /** @enum {string} */
            operator: "again";
        } | {
            was: {
                /** @enum {string} */
                field: "state";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: ("new" | "open" | "waiting_customer" | "waiting_partner" | "snoozed" | "resolved" | "closed" | "merged")[];
            } | {
                /** @enum {string} */
                field: "assignee";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: (("me" | "none") | string)[];
            } | {
                /** @enum {string} */
                field: "team";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: (("mine" | "none") | string)[];
            } | {
                /** @enum {string} */
                field: "severity";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: (0 | 1 | 2 | 3)[];
            } | {
                /** @enum {string} */
                field: "severity";
                /** @enum {string} */
                operator: "at_least" | "at_most";
                value: number;
            } | {
                /** @enum {string} */
                field: "priority";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: ("low" | "normal" | "high" | "urgent")[];
            } | {
                /** @enum {string} */
                field: "category";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: string[];
            } | {
                /** @enum {string} */
                field: "channel";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: ("webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store")[];
            } | {
                /** @enum {string} */
                field: "sentiment";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: ("negative" | "neutral" | "positive")[];
            } | {
                /** @enum {string} */
                field: "tag";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: string[];
            } | {
                /** @enum {string} */
                field: "customer";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: string[];
            } | {
                /** @enum {string} */
                field: "order";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: string[];
            } | {
                /** @enum {string} */
                field: "reopened";
                /** @enum {string} */
                operator: "at_least" | "at_most";
                value: number;
            } | {
                /** @enum {string} */
                field: "breaching";
                /** @enum {string} */
                operator: "is";
                value: boolean;
            } | {
                /** @enum {string} */
                field: "createdAt" | "updatedAt" | "dueAt";
                /** @enum {string} */
                operator: "before" | "after";
                /** Format: date-time */
                value: string;
            } | {
                /** @enum {string} */
                field: "createdAt" | "updatedAt" | "dueAt";
                /** @enum {string} */
                operator: "older_than" | "newer_than" | "within";
                /** @description Milliseconds: ago, or of `within` from now on */
                value: number;
            };
        }) | {
            /** @description One of them is enough */
            any: (({
                /** @enum {string} */
                field: "state";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: ("new" | "open" | "waiting_customer" | "waiting_partner" | "snoozed" | "resolved" | "closed" | "merged")[];
            } | {
                /** @enum {string} */
                field: "assignee";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: (("me" | "none") | string)[];
            } | {
                /** @enum {string} */
                field: "team";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: (("mine" | "none") | string)[];
            } | {
                /** @enum {string} */
                field: "severity";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: (0 | 1 | 2 | 3)[];
            } | {
                /** @enum {string} */
                field: "severity";
                /** @enum {string} */
                operator: "at_least" | "at_most";
                value: number;
            } | {
                /** @enum {string} */
                field: "priority";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: ("low" | "normal" | "high" | "urgent")[];
            } | {
                /** @enum {string} */
                field: "category";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: string[];
            } | {
                /** @enum {string} */
                field: "channel";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: ("webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store")[];
            } | {
                /** @enum {string} */
                field: "sentiment";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: ("negative" | "neutral" | "positive")[];
            } | {
                /** @enum {string} */
                field: "tag";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: string[];
            } | {
                /** @enum {string} */
                field: "customer";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: string[];
            } | {
                /** @enum {string} */
                field: "order";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: string[];
            } | {
                /** @enum {string} */
                field: "reopened";
                /** @enum {string} */
                operator: "at_least" | "at_most";
                value: number;
            } | {
                /** @enum {string} */
                field: "breaching";
                /** @enum {string} */
                operator: "is";
                value: boolean;
            } | {
                /** @enum {string} */
                field: "createdAt" | "updatedAt" | "dueAt";
                /** @enum {string} */
                operator: "before" | "after";
                /** Format: date-time */
                value: string;
            } | {
                /** @enum {string} */
                field: "createdAt" | "updatedAt" | "dueAt";
                /** @enum {string} */
                operator: "older_than" | "newer_than" | "within";
                /** @description Milliseconds: ago, or of `within` from now on */
                value: number;
            }) | ({
                /**
                 * @description `text`: what the customer wrote, the latest five texts
                 * @enum {string}
                 */
                field: "subject" | "text";
                /** @enum {string} */
                operator: "contains" | "not_contains";
                /** @description Whatever the case of its letters */
                value: string;
            } | {
                /** @enum {string} */
                field: "subject" | "text";
                /** @enum {string} */
                operator: "matches" | "not_matches";
                /** @description A pattern of RE2 */
                value: string;
            }) | {
                /** @enum {string} */
                field: "heardAt" | "respondedAt" | "resolvedAt";
                /** @enum {string} */
                operator: "older_than" | "newer_than";
                /** @description Milliseconds ago; what has not happened is neither */
                value: number;
            } | {
                /** @enum {string} */
                field: "state" | "priority" | "severity" | "category" | "assignee" | "team" | "tags" | "sentiment" | "outcome" | "order" | "customer";
                /** @enum {string} */
                operator: "changed";
            } | {
                /** @enum {string} */
                field: "heard";
                /** @enum {string} */
                operator: "again";
            } | {
                was: {
                    /** @enum {string} */
                    field: "state";
                    /** @enum {string} */
                    operator: "in" | "not_in";
                    value: ("new" | "open" | "waiting_customer" | "waiting_partner" | "snoozed" | "resolved" | "closed" | "merged")[];
                } | {
                    /** @enum {string} */
                    field: "assignee";
                    /** @enum {string} */
                    operator: "in" | "not_in";
                    value: (("me" | "none") | string)[];
                } | {
                    /** @enum {string} */
                    field: "team";
                    /** @enum {string} */
                    operator: "in" | "not_in";
                    value: (("mine" | "none") | string)[];
                } | {
                    /** @enum {string} */
                    field: "severity";
                    /** @enum {string} */
                    operator: "in" | "not_in";
                    value: (0 | 1 | 2 | 3)[];
                } | {
                    /** @enum {string} */
                    field: "severity";
                    /** @enum {string} */
                    operator: "at_least" | "at_most";
                    value: number;
                } | {
                    /** @enum {string} */
                    field: "priority";
                    /** @enum {string} */
                    operator: "in" | "not_in";
                    value: ("low" | "normal" | "high" | "urgent")[];
                } | {
                    /** @enum {string} */
                    field: "category";
                    /** @enum {string} */
                    operator: "in" | "not_in";
                    value: string[];
                } | {
                    /** @enum {string} */
                    field: "channel";
                    /** @enum {string} */
                    operator: "in" | "not_in";
                    value: ("webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store")[];
                } | {
                    /** @enum {string} */
                    field: "sentiment";
                    /** @enum {string} */
                    operator: "in" | "not_in";
                    value: ("negative" | "neutral" | "positive")[];
                } | {
                    /** @enum {string} */
                    field: "tag";
                    /** @enum {string} */
                    operator: "in" | "not_in";
                    value: string[];
                } | {
                    /** @enum {string} */
                    field: "customer";
                    /** @enum {string} */
                    operator: "in" | "not_in";
                    value: string[];
                } | {
                    /** @enum {string} */
                    field: "order";
                    /** @enum {string} */
                    operator: "in" | "not_in";
                    value: string[];
                } | {
                    /** @enum {string} */
                    field: "reopened";
                    /** @enum {string} */
                    operator: "at_least" | "at_most";
                    value: number;
                } | {
                    /** @enum {string} */
                    field: "breaching";
                    /** @enum {string} */
                    operator: "is";
                    value: boolean;
                } | {
                    /** @enum {string} */
                    field: "createdAt" | "updatedAt" | "dueAt";
                    /** @enum {string} */
                    operator: "before" | "after";
                    /** Format: date-time */
                    value: string;
                } | {
                    /** @enum {string} */
                    field: "createdAt" | "updatedAt" | "dueAt";
                    /** @enum {string} */
                    operator: "older_than" | "newer_than" | "within";
                    /** @description Milliseconds: ago, or of `within` from now on */
                    value: number;
                };
            })[];
        };
        RuleDryRun: {
            /** @enum {string} */
            when: "created" | "updated" | "time_passed";
            /** @description Every one must hold */
            conditions?: components["schemas"]["RuleCondition"][];
            actions: components["schemas"]["CaseAction"][];
        };
        RuleDryRunResult: {
            /** Format: date-time */
            from: string;
            /** @description How many cases were looked at, the latest first; where time has to pass, those untouched for the longest */
            looked: number;
            /** @description There were more in the last 30 days than it had time for */
            truncated: boolean;
            /** @description How many it would have fired for */
            cases: number;
            /** @description How often */
            fired: number;
            examples: {
                case: {
                    id: string;
                    number: string;
                    subject: string;
                };
                /** Format: date-time */
                at: string;
                changes: {
                    summary: string;
                    kind: string;
                    data: {
                        [key: string]: unknown;
                    };
                }[];
                refused: {
                    type: string;
                    code: string;
                }[];
            }[];
        };
        RulePatch: {
            name?: string;
            /** @enum {string} */
            when?: "created" | "updated" | "time_passed";
            conditions?: components["schemas"]["RuleCondition"][];
            actions?: components["schemas"]["CaseAction"][];
            position?: number;
            active?: boolean;
            stops?: boolean;
        };
        Template: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            name: string;
            subject: string | null;
            body: string;
            channels: ("webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store")[];
            language: string;
            team: {
                id: string;
                name: string | null;
            } | null;
        };
        TemplateVariables: {
            items: {
                /** @enum {string} */
                name: "customer.name" | "case.number" | "case.subject" | "case.received" | "case.answer_by" | "order.ref" | "order.placed" | "agent.name" | "team.name" | "claim.number" | "claim.amount" | "status.link" | "today";
                description: string;
                sample: string;
            }[];
        };
        NewTemplate: {
            name: string;
            /** @description Plain text; {{customer.name}} and the other variables are filled from the case */
            body: string;
            /** @default null */
            subject: string | null;
            /** @description How it may leave; empty: any way */
            channels?: ("webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store")[];
            /** @default en */
            language: string;
            /**
             * Format: uuid
             * @description Whose it is; null: everybody’s
             * @default null
             */
            teamId: string | null;
        };
        TemplatePatch: {
            name?: string;
            /** @description Plain text; {{customer.name}} and the other variables are filled from the case */
            body?: string;
            subject?: string | null;
            /** @description How it may leave; empty: any way */
            channels?: ("webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store")[];
            language?: string;
            /**
             * Format: uuid
             * @description Whose it is; null: everybody’s
             */
            teamId?: string | null;
        };
        RenderTemplate: {
            /** @description An id or a number like CASE-1042 */
            caseId: string;
        };
        RenderedTemplate: {
            subject: string | null;
            /** @description What has no value is still in its braces */
            body: string;
            missing: ("customer.name" | "case.number" | "case.subject" | "case.received" | "case.answer_by" | "order.ref" | "order.placed" | "agent.name" | "team.name" | "claim.number" | "claim.amount" | "status.link" | "today")[];
        };
        Macro: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            name: string;
            actions: components["schemas"]["MacroAction"][];
            team: {
                id: string;
                name: string | null;
            } | null;
        };
        MacroAction: components["schemas"]["CaseAction"] | {
            /** @enum {string} */
            type: "take";
        } | {
            /** @enum {string} */
            type: "reply";
            /** Format: uuid */
            templateId: string;
            /**
             * @description Without it, the best way back for the last text
             * @enum {string}
             */
            channel?: "webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store";
        };
        NewMacro: {
            name: string;
            actions: components["schemas"]["MacroAction"][];
            /**
             * Format: uuid
             * @description Whose it is; null: everybody’s
             * @default null
             */
            teamId: string | null;
        };
        MacroPatch: {
            name?: string;
            actions?: components["schemas"]["MacroAction"][];
            /**
             * Format: uuid
             * @description Whose it is; null: everybody’s
             */
            teamId?: string | null;
        };
        MacroApplied: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            number: string;
            /** @enum {string} */
            state: "new" | "open" | "waiting_customer" | "waiting_partner" | "snoozed" | "resolved" | "closed" | "merged";
            allowed: ("new" | "open" | "waiting_customer" | "waiting_partner" | "snoozed" | "resolved" | "closed")[];
            subject: string;
            category: string;
            /** @enum {string} */
            priority: "low" | "normal" | "high" | "urgent";
            severity: number;
            severityReasons: string[];
            /**
             * @description How the first text came
             * @enum {string}
             */
            channel: "webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store";
            /**
             * @description Of the unhappiest text
             * @enum {string}
             */
            sentiment: "negative" | "neutral" | "positive";
            /** @description What the first text is written in; ISO 639-1, or und */
            language: string | null;
            tags: string[];
            customer: {
                id: string;
                name: string | null;
            } | null;
            orderRef: string | null;
            assignee: {
                id: string;
                name: string | null;
            } | null;
            team: {
                id: string;
                name: string | null;
            } | null;
            causeCode: string | null;
            /** @enum {string|null} */
            outcome: "upheld" | "partly_upheld" | "rejected" | "no_fault" | null;
            reopenedCount: number;
            /**
             * Format: date-time
             * @description The next deadline that runs
             */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description When the first of its deadlines passed
             */
            breachedAt: string | null;
            /** @description Overdue, or nearly */
            breaching: boolean;
            /** @description Why it stands where it stands: the product of these, times the risk of the deadline, which doubles every 24 h */
            rankReasons: {
                /** @enum {string} */
                factor: "deadline" | "severity" | "sentiment" | "reach" | "vulnerability" | "value";
                /** @description What it is taken from: overdue, severity_3, falling, followers, vulnerable_person, order */
                code: string;
                /** @description How many times as harmful waiting is for it */
                value: number;
                /** @description By how much it brings the case forward in the queue */
                forwardMs: number;
            }[];
            clocks: {
                /** @enum {string} */
                kind: "first_response" | "next_response" | "resolution" | "acknowledge" | "holding" | "summary" | "final_response";
                /**
                 * @description Passed: a shorter way is over, which breaks no promise
                 * @enum {string}
                 */
                state: "running" | "paused" | "met" | "breached" | "passed";
                /**
                 * Format: date-time
                 * @description Of a clock that runs for every message; null where it began with the case
                 */
                startedAt: string | null;
                /** Format: date-time */
                dueAt: string | null;
                /** Format: date-time */
                metAt: string | null;
                /** Format: date-time */
                breachedAt: string | null;
            }[];
            /** @description What was promised when it was opened; null for the standard before policies were kept */
            slaPolicy: {
                id: string;
                name: string;
                version: number;
            } | null;
            complaintPolicy: {
                id: string;
                name: string;
                version: number;
            } | null;
            /** Format: date-time */
            snoozedUntil: string | null;
            /**
             * Format: date-time
             * @description When somebody first turned to the customer
             */
            respondedAt: string | null;
            /** Format: date-time */
            acknowledgedAt: string | null;
            /** Format: date-time */
            holdingSentAt: string | null;
            /** Format: date-time */
            finalRespondedAt: string | null;
            /** Format: date-time */
            resolvedAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** @description The older case about the same, closed too long ago to be opened again */
            followsCaseId: string | null;
            /** @description The case that this one is part of now */
            mergedInto: {
                id: string;
                number: string;
            } | null;
            applied: {
                macro: {
                    id: string;
                    name: string;
                };
                changes: {
                    /** @description One line for people, to be read after a name */
                    summary: string;
                    kind: string;
                    data: {
                        [key: string]: unknown;
                    };
                }[];
                /** @description Can be undone until it leaves */
                replyId: string | null;
            };
        };
        MacroPreview: {
            changes: {
                /** @description One line for people, to be read after a name */
                summary: string;
                kind: string;
                data: {
                    [key: string]: unknown;
                };
            }[];
            reply: {
                /** @enum {string} */
                channel: "email" | "social" | "webhook" | "form" | "api" | "post";
                to: string;
                subject: string | null;
                body: string;
            } | null;
            /** @description Why it cannot be used here; empty when it can */
            refused: {
                type: string;
                /** @enum {string} */
                code: "merged" | "illegal" | "incomplete" | "unknown_person" | "not_in_team" | "unknown_team" | "unknown_policy" | "unknown_template" | "missing_values" | "channel_closed";
                detail: string;
            }[];
        };
        Letters: {
            /**
             * @description Whose letters the case is owed
             * @enum {string}
             */
            regime: "iso_10002" | "fca_disp" | "fca_disp_payments" | "cfpb";
            /** @enum {string} */
            language: "en" | "de";
            /** @description Null: a letter has to name one */
            route: {
                body: string;
                how: string;
                /** Format: date-time */
                until: string | null;
            } | null;
            letters: {
                /** @enum {string} */
                kind: "acknowledgement" | "holding" | "final";
                /** Format: date-time */
                sentAt: string | null;
                /** Format: date-time */
                dueAt: string | null;
                /** @description What is still to be decided for it */
                required: ("outcome" | "reasons" | "route" | "expectBy")[];
            }[];
        };
        LetterDraft: {
            /** @enum {string} */
            kind: "acknowledgement" | "holding" | "final";
            /**
             * @description Without it, that of the first text
             * @enum {string}
             */
            language?: "en" | "de";
            /**
             * @description Of a final letter; without it, that of the case. The case has it from then on
             * @enum {string}
             */
            outcome?: "upheld" | "partly_upheld" | "rejected" | "no_fault";
            /** @description Why it was decided so, or why it takes longer */
            reasons?: string;
            /** @description What is done to put it right */
            redress?: string;
            /** @description Where a customer can go who does not agree; without it, where the policy of the case says */
            route?: {
                /** @description Whom the customer can turn to */
                body: string;
                /** @description How to reach them, and what it costs */
                how: string;
                /** Format: date-time */
                until?: string;
            };
            /**
             * Format: date-time
             * @description Of a holding letter: by when the customer hears again; without it, when the final answer is due
             */
            expectBy?: string;
        };
        LetterPreview: {
            /** @enum {string} */
            kind: "acknowledgement" | "holding" | "final";
            /** @enum {string} */
            language: "en" | "de";
            subject: string;
            body: string;
            /** @description Without these it cannot be sent */
            missing: ("outcome" | "reasons" | "route" | "expectBy")[];
        };
        NewLetter: {
            /** @enum {string} */
            kind: "acknowledgement" | "holding" | "final";
            /**
             * @description Without it, that of the first text
             * @enum {string}
             */
            language?: "en" | "de";
            /**
             * @description Of a final letter; without it, that of the case. The case has it from then on
             * @enum {string}
             */
            outcome?: "upheld" | "partly_upheld" | "rejected" | "no_fault";
            /** @description Why it was decided so, or why it takes longer */
            reasons?: string;
            /** @description What is done to put it right */
            redress?: string;
            /** @description Where a customer can go who does not agree; without it, where the policy of the case says */
            route?: {
                /** @description Whom the customer can turn to */
                body: string;
                /** @description How to reach them, and what it costs */
                how: string;
                /** Format: date-time */
                until?: string;
            };
            /**
             * Format: date-time
             * @description Of a holding letter: by when the customer hears again; without it, when the final answer is due
             */
            expectBy?: string;
            subject?: string;
            /** @description What is sent instead of what the preview says; all that is required is required all the same */
            body?: string;
            /**
             * @description As of a reply; `post` to print it
             * @enum {string}
             */
            channel?: "webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store";
        };
        View: {
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            name: string;
            filter: {
                field: string;
                operator: string;
                value: string | number | boolean | (string | number)[];
            }[];
            /** @enum {string} */
            sort: "rank" | "-createdAt" | "createdAt" | "dueAt" | "-severity" | "-updatedAt";
            shared: boolean;
            owner: {
                id: string;
                name: string | null;
            };
        };
        ViewCounts: {
            /** @description Exact */
            builtIn: {
                [key: string]: number;
            };
            views: {
                id: string;
                /** @description Exact up to 1,000; null where counting took too long */
                count: number | null;
                /** @description There are more */
                capped: boolean;
            }[];
        };
        NewView: {
            name: string;
            filter: ({
                /** @enum {string} */
                field: "state";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: ("new" | "open" | "waiting_customer" | "waiting_partner" | "snoozed" | "resolved" | "closed" | "merged")[];
            } | {
                /** @enum {string} */
                field: "assignee";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: (("me" | "none") | string)[];
            } | {
                /** @enum {string} */
                field: "team";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: (("mine" | "none") | string)[];
            } | {
                /** @enum {string} */
                field: "severity";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: (0 | 1 | 2 | 3)[];
            } | {
                /** @enum {string} */
                field: "severity";
                /** @enum {string} */
                operator: "at_least" | "at_most";
                value: number;
            } | {
                /** @enum {string} */
                field: "priority";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: ("low" | "normal" | "high" | "urgent")[];
            } | {
                /** @enum {string} */
                field: "category";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: string[];
            } | {
                /** @enum {string} */
                field: "channel";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: ("webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store")[];
            } | {
                /** @enum {string} */
                field: "sentiment";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: ("negative" | "neutral" | "positive")[];
            } | {
                /** @enum {string} */
                field: "tag";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: string[];
            } | {
                /** @enum {string} */
                field: "customer";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: string[];
            } | {
                /** @enum {string} */
                field: "order";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: string[];
            } | {
                /** @enum {string} */
                field: "reopened";
                /** @enum {string} */
                operator: "at_least" | "at_most";
                value: number;
            } | {
                /** @enum {string} */
                field: "breaching";
                /** @enum {string} */
                operator: "is";
                value: boolean;
            } | {
                /** @enum {string} */
                field: "createdAt" | "updatedAt" | "dueAt";
                /** @enum {string} */
                operator: "before" | "after";
                /** Format: date-time */
                value: string;
            } | {
                /** @enum {string} */
                field: "createdAt" | "updatedAt" | "dueAt";
                /** @enum {string} */
                operator: "older_than" | "newer_than" | "within";
                /** @description Milliseconds: ago, or of `within` from now on */
                value: number;
            })[] | {
                /** @enum {string} */
                view?: "mine" | "unassigned" | "open" | "waiting" | "breaching" | "all";
                state?: ("new" | "open" | "waiting_customer" | "waiting_partner" | "snoozed" | "resolved" | "closed" | "merged")[] | string;
                assignee?: (("me" | "none") | string)[] | string;
                team?: (("mine" | "none") | string)[] | string;
                severity?: (0 | 1 | 2 | 3)[] | (0 | 1 | 2 | 3);
                minSeverity?: 0 | 1 | 2 | 3;
                category?: string[] | string;
                channel?: ("webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store")[] | string;
                tag?: string[] | string;
            };
            /**
             * @default rank
             * @enum {string}
             */
            sort: "rank" | "-createdAt" | "createdAt" | "dueAt" | "-severity" | "-updatedAt";
            /**
             * @description Everybody sees it; for leads to say
             * @default false
             */
            shared: boolean;
        };
        ViewPatch: {
            name?: string;
            filter?: ({
                /** @enum {string} */
                field: "state";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: ("new" | "open" | "waiting_customer" | "waiting_partner" | "snoozed" | "resolved" | "closed" | "merged")[];
            } | {
                /** @enum {string} */
                field: "assignee";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: (("me" | "none") | string)[];
            } | {
                /** @enum {string} */
                field: "team";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: (("mine" | "none") | string)[];
            } | {
                /** @enum {string} */
                field: "severity";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: (0 | 1 | 2 | 3)[];
            } | {
                /** @enum {string} */
                field: "severity";
                /** @enum {string} */
                operator: "at_least" | "at_most";
                value: number;
            } | {
                /** @enum {string} */
                field: "priority";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: ("low" | "normal" | "high" | "urgent")[];
            } | {
                /** @enum {string} */
                field: "category";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: string[];
            } | {
                /** @enum {string} */
                field: "channel";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: ("webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store")[];
            } | {
                /** @enum {string} */
                field: "sentiment";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: ("negative" | "neutral" | "positive")[];
            } | {
                /** @enum {string} */
                field: "tag";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: string[];
            } | {
                /** @enum {string} */
                field: "customer";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: string[];
            } | {
                /** @enum {string} */
                field: "order";
                /** @enum {string} */
                operator: "in" | "not_in";
                value: string[];
            } | {
                /** @enum {string} */
                field: "reopened";
                /** @enum {string} */
                operator: "at_least" | "at_most";
                value: number;
            } | {
                /** @enum {string} */
                field: "breaching";
                /** @enum {string} */
                operator: "is";
                value: boolean;
            } | {
                /** @enum {string} */
                field: "createdAt" | "updatedAt" | "dueAt";
                /** @enum {string} */
                operator: "before" | "after";
                /** Format: date-time */
                value: string;
            } | {
                /** @enum {string} */
                field: "createdAt" | "updatedAt" | "dueAt";
                /** @enum {string} */
                operator: "older_than" | "newer_than" | "within";
                /** @description Milliseconds: ago, or of `within` from now on */
                value: number;
            })[] | {
                /** @enum {string} */
                view?: "mine" | "unassigned" | "open" | "waiting" | "breaching" | "all";
                state?: ("new" | "open" | "waiting_customer" | "waiting_partner" | "snoozed" | "resolved" | "closed" | "merged")[] | string;
                assignee?: (("me" | "none") | string)[] | string;
                team?: (("mine" | "none") | string)[] | string;
                severity?: (0 | 1 | 2 | 3)[] | (0 | 1 | 2 | 3);
                minSeverity?: 0 | 1 | 2 | 3;
                category?: string[] | string;
                channel?: ("webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store")[] | string;
                tag?: string[] | string;
            };
            /** @enum {string} */
            sort?: "rank" | "-createdAt" | "createdAt" | "dueAt" | "-severity" | "-updatedAt";
            shared?: boolean;
        };
        /** @description RFC 9457. Further members depend on the code: `allowed`, `current`, `maximumMinor`. */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            errors: {
                pointer: string;
                code: string;
                detail: string;
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffController_away: {
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
                "application/json": components["schemas"]["Away"];
            };
        };
        responses: {
            /** @description Away until then; with null, there */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TeamsController_list: {
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
            /** @description By name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Team"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TeamsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTeam"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TeamsController_get: {
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
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TeamsController_remove: {
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TeamsController_change: {
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
                "application/json": components["schemas"]["TeamPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrdersController_list: {
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
                        items: components["schemas"]["Order"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrdersController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ref: string;
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
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrdersController_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderFacts"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description It was not known before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CustomersController_list: {
        parameters: {
            query?: {
                /** @description In the name, or at the start of an address */
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
                        items: components["schemas"]["Customer"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CustomersController_get: {
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
                    "application/json": components["schemas"]["WholeCustomer"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IdentitiesController_list: {
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
            /** @description What texts say about who this is, and nobody has confirmed or refused */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["IdentitySuggestion"][];
                        /** @enum {string|null} */
                        nextCursor: null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IdentitiesController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                suggestionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer; when two were one person, the one who is left */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IdentitiesController_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                suggestionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is not suggested again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PriorsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How common each label is where texts come from, before they are read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Priors"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PriorsController_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriorRequest"];
            };
        };
        responses: {
            /** @description Texts that come after are judged by it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prior"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["ComplaintDetail"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ComplaintsController_correct: {
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
                "application/json": components["schemas"]["ComplaintPatch"];
            };
        };
        responses: {
            /** @description What a person says counts from now on; null gives the word back to the scorer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintDetail"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_send: {
        parameters: {
            query?: {
                /** @description `history`: scored and counted, no case, no clock, no mail */
                mode?: "history" | "live";
                /** @description JSON: from which column each field is taken; by default as the header suggests */
                columns?: string;
                /** @description Of rows that name none */
                channel?: "webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store";
                dates?: "dmy" | "mdy";
                /** @description Reads and checks everything, and writes nothing */
                dryRun?: "true" | "false";
                /** @description Keeps the file until the job is started; see /preview and /start */
                hold?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/x-ndjson": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description The file has arrived; the job says what became of its rows */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedJob"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_preview: {
        parameters: {
            query?: {
                /** @description JSON: from which column each field is taken; by default as the header suggests */
                columns?: string;
                /** @description Of rows that name none */
                channel?: "webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store";
                dates?: "dmy" | "mdy";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The first rows of a held file, and what they would become */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_start: {
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
                "application/json": components["schemas"]["ImportOptions"];
            };
        };
        responses: {
            /** @description Starts a held import. A dry run is a job of its own, and the file stays */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedJob"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_rejectedRows: {
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
            /** @description The rows that were not taken, with line and reason; corrected, they can be imported */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportsController_file: {
        parameters: {
            query?: {
                channel?: string;
                label?: string;
                minSeverity?: number;
                from?: string;
                to?: string;
                q?: string;
                format?: "csv" | "ndjson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The complaints as a file that an import takes back; what a spreadsheet would run is marked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSecret"];
            };
        };
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliveriesController_list: {
        parameters: {
            query?: {
                state?: "accepted" | "dead";
                /** @description The sender's id of a delivery */
                deliveryId?: string;
                from?: string;
                to?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of the last 30 days, the newest first; a page may be short while there is more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Delivery"][];
                        nextCursor: string | null;
                        /** @description How many dead letters the endpoint has; with the first page */
                        dead?: {
                            count: number;
                            /** @description There are more than are counted */
                            more: boolean;
                        };
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliveriesController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                deliveryId: string;
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
                    "application/json": components["schemas"]["WholeDelivery"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliveriesController_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery as it is now; an accepted one stays as it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliveriesController_replayAll: {
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
            /** @description The job tries every dead letter again; its counts and errors say what became of them */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedJob"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MentionsController_correct: {
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
            /** @description What a person says counts from now on; null gives the word back to the scorer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mention"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccuracyController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How often people who judged a text agreed with the scorer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accuracy"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccuracyController_readSample: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Texts drawn by lot that wait to be judged */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sample"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccuracyController_draw: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SampleRequest"];
            };
        };
        responses: {
            /** @description Draws texts of 90 days by lot; fewer when there are no more */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawnSample"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RescoringController_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Scores history anew with the scorer in force; corrections stay. See the job */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedJob"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LearningController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the scorer learns by itself, and whether there is enough to learn from */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Learning"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LearningController_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LearningRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Learning"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LearningController_list: {
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
            /** @description The latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ScoringModel"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LearningController_train: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Trains a model on what people have corrected, and examines it. See the job */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedJob"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LearningController_get: {
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
                    "application/json": components["schemas"]["ScoringModel"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LearningController_switch: {
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
                "application/json": components["schemas"]["ScoringModelPatch"];
            };
        };
        responses: {
            /** @description Puts a model in force in place of another, or takes it out of force */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoringModel"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_list: {
        parameters: {
            query?: {
                view?: ("mine" | "unassigned" | "open" | "waiting" | "breaching" | "all") | string;
                state?: string;
                assignee?: string;
                team?: string;
                severity?: string;
                minSeverity?: number;
                category?: string;
                channel?: string;
                tag?: string;
                q?: string;
                /** @description Without it, that of the saved view, else rank */
                sort?: "rank" | "-createdAt" | "createdAt" | "dueAt" | "-severity" | "-updatedAt";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The most pressing first; a page may be short while there is more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Case"][];
                        nextCursor: string | null;
                        /** @description How many cases each view holds; with the first page */
                        counts?: {
                            [key: string]: number;
                        };
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_get: {
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
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_change: {
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
                "application/json": components["schemas"]["CasePatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_timeline: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TimelineEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseSuggestionsController_list: {
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
            /** @description Other cases that may be about the same, the most alike first, at most 5 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CaseSuggestion"][];
                        /** @enum {string|null} */
                        nextCursor: null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseSuggestionsController_dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                otherId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case; the other one is not suggested again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseWorkController_takeNext: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeNext"];
            };
        };
        responses: {
            /** @description The most pressing case that nobody had, now yours */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Nothing is left to take */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseWorkController_move: {
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
                "application/json": components["schemas"]["CaseTransition"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseWorkController_assign: {
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
                "application/json": components["schemas"]["CaseAssignment"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseWorkController_note: {
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
                "application/json": components["schemas"]["NewNote"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CustomerTimelineController_timeline: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TimelineEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FollowingController_list: {
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
                    "application/json": {
                        items: {
                            id: string;
                            name: string | null;
                        }[];
                        /** @enum {string|null} */
                        nextCursor: null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FollowingController_follow: {
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
            /** @description You get a notice of what happens to it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedCase"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FollowingController_unfollow: {
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
                    "application/json": components["schemas"]["FollowedCase"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LinksController_list: {
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
            /** @description Other cases that this one has to do with, and those of what was merged into it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CaseLink"][];
                        /** @enum {string|null} */
                        nextCursor: null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LinksController_link: {
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
                "application/json": components["schemas"]["NewCaseLink"];
            };
        };
        responses: {
            /** @description The case with its links; the other one shows it from its side */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedCase"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LinksController_unlink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                linkId: string;
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MentionCasesController_join: {
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
                "application/json": components["schemas"]["MentionCase"];
            };
        };
        responses: {
            /** @description It joined a case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionCaseJoined"];
                };
            };
            /** @description It opened a case */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionCaseJoined"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MergingController_merge: {
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
                "application/json": components["schemas"]["CaseMerge"];
            };
        };
        responses: {
            /** @description The case, now part of the other one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergedCase"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MergingController_unmerge: {
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
                "application/json": components["schemas"]["CaseUnmerge"];
            };
        };
        responses: {
            /** @description The case, again one of its own with what came from it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MergingController_split: {
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
                "application/json": components["schemas"]["CaseSplit"];
            };
        };
        responses: {
            /** @description The new case */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MergingController_join: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                otherId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case, with the suggested one merged into it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergedCase"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PresenceController_list: {
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
            /** @description Who has the case open now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Presence"][];
                        /** @enum {string|null} */
                        nextCursor: null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PresenceController_beat: {
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
                "application/json": components["schemas"]["PresenceBeat"];
            };
        };
        responses: {
            /** @description Counts for a minute; send it every 20 seconds while the case is open, and when that ends */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Presence"][];
                        /** @enum {string|null} */
                        nextCursor: null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimsController_list: {
        parameters: {
            query?: {
                state?: string;
                caseId?: string;
                customerId?: string;
                orderRef?: string;
                needsAttention?: "true" | "false";
                from?: string;
                to?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Claim"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimsController_file: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClaim"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimsController_get: {
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
            /** @description By its id or its number, like CLM-1042 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimsController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimPreviewRequest"];
            };
        };
        responses: {
            /** @description What a claim and its remedy would mean; nothing is written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPreview"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimsController_assess: {
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
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimsController_requestEvidence: {
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
                "application/json": components["schemas"]["EvidenceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimsController_propose: {
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
                "application/json": components["schemas"]["NewProposal"];
            };
        };
        responses: {
            /** @description Approved at once within the caller's own limit; else it awaits somebody else's approval */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimsController_approve: {
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
                "application/json": components["schemas"]["NewApproval"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimsController_reject: {
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
                "application/json": components["schemas"]["Rejection"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimsController_withdraw: {
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
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimsController_appeal: {
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
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SettlementsController_settle: {
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
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description The legs are on their way; what became of them follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SettlementsController_list: {
        parameters: {
            query?: {
                state?: string;
                kind?: string;
                claimId?: string;
                processor?: string;
                from?: string;
                to?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Leg"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SettlementsController_get: {
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
                    "application/json": components["schemas"]["Leg"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SettlementsController_resolve: {
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
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description As the processor knows it now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leg"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SettlementsController_retry: {
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
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leg"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SettlementsController_confirm: {
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
                "application/json": components["schemas"]["Confirmation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leg"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SearchController_search: {
        parameters: {
            query: {
                /** @description Words that must all be there, the last one perhaps unfinished; "quotes" keep words together; or a number, reference or address */
                q: string;
                kinds?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What goes by exactly that first, then the best of the latest; a page may be short while there is more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SearchHit"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SearchController_rebuild: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Goes through everything once more; what is indexed stays findable meanwhile */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchRebuild"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LiveController_listen: {
        parameters: {
            query?: {
                topics?: string;
            };
            header?: never;
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_live: {
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
                    "application/json": components["schemas"]["Liveness"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_ready: {
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
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MetricsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prometheus text; for this machine, the metrics token, and keys with the scope read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    JobsController_list: {
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
                        items: components["schemas"]["Job"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    JobsController_get: {
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
                    "application/json": components["schemas"]["WholeJob"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    JobsController_stop: {
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
            /** @description What is done stays done; the job goes on when it is resumed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    JobsController_resume: {
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
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ComplaintFormsController_list: {
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
                        items: components["schemas"]["ComplaintForm"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ComplaintFormsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewComplaintForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintForm"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ComplaintFormsController_get: {
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
                    "application/json": components["schemas"]["ComplaintForm"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ComplaintFormsController_change: {
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
                "application/json": components["schemas"]["ComplaintFormPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintForm"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatusLinksController_renew: {
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
            /** @description A link to the customer’s page; the one before stops working */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusLink"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttachmentsController_list: {
        parameters: {
            query?: {
                complaintId?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Attachment"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttachmentsController_upload: {
        parameters: {
            query: {
                /** @description What the file is called */
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/png": string;
                "image/jpeg": string;
                "image/gif": string;
                "image/webp": string;
                "image/heic": string;
                "application/pdf": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description To be named in a reply; what is not sent within a day is forgotten */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttachmentsController_get: {
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
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttachmentsController_content: {
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
                    "application/octet-stream": string;
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RepliesController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Reply"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RepliesController_send: {
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
                "application/json": components["schemas"]["NewReply"];
            };
        };
        responses: {
            /** @description It leaves after the time in which it can be undone */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenReply"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RepliesController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                replyId: string;
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
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RepliesController_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                replyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has not left, and will not; what it said is a draft again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RepliesController_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                replyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sends again what has failed, or what nobody knows about */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RepliesController_channels: {
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
            /** @description How this case can be answered */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyChannels"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RepliesController_draft: {
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
            /** @description What you have begun to write */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyDraft"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RepliesController_keepDraft: {
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
                "application/json": components["schemas"]["NewReplyDraft"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyDraft"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RepliesController_forgetDraft: {
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailboxesController_list: {
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
                        items: components["schemas"]["Mailbox"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailboxesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMailbox"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mailbox"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailboxesController_get: {
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
                    "application/json": components["schemas"]["Mailbox"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailboxesController_change: {
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
                "application/json": components["schemas"]["MailboxPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mailbox"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailboxesController_messages: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What has come, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MailMessage"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailboxesController_poll: {
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
            /** @description Reads it now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxPolled"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChecklistsController_list: {
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
            /** @description The oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Checklist"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChecklistsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChecklist"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checklist"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChecklistsController_get: {
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
                    "application/json": components["schemas"]["Checklist"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChecklistsController_change: {
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
                "application/json": components["schemas"]["ChecklistPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checklist"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseChecklistController_list: {
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
            /** @description What is to be done in this case by the lists of its category, and what is missing to resolve it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseChecklist"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseChecklistController_tick: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChecklistTick"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseChecklist"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SlaPoliciesController_list: {
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
            /** @description In the order in which they are asked whether they are for a case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SlaPolicy"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SlaPoliciesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSlaPolicy"];
            };
        };
        responses: {
            /** @description It applies to cases that are opened from now on */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlaPolicy"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SlaPoliciesController_get: {
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
                    "application/json": components["schemas"]["SlaPolicy"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SlaPoliciesController_change: {
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
                "application/json": components["schemas"]["SlaPolicyPatch"];
            };
        };
        responses: {
            /** @description A new version, for cases that are opened from now on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlaPolicy"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SlaPoliciesController_reapply: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReapplySlaPolicies"];
            };
        };
        responses: {
            /** @description Measures open cases by the policies of today, or says how many that would change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlaReapplied"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticesController_list: {
        parameters: {
            query?: {
                /** @description Only those that are not read */
                unread?: "true" | "false";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What you have been told about cases, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Notice"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticesController_get: {
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
                    "application/json": components["schemas"]["Notice"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticesController_read: {
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
                    "application/json": components["schemas"]["Notice"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_list: {
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
            /** @description In the order in which they are asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Rule"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRule"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rule"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_get: {
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
                    "application/json": components["schemas"]["Rule"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_remove: {
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_change: {
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
                "application/json": components["schemas"]["RulePatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rule"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_versions: {
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
            /** @description What it has said, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersions"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_dryRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleDryRun"];
            };
        };
        responses: {
            /** @description What such a rule would have done in the last 30 days; nothing is written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDryRunResult"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplatesController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Those that may leave this way */
                channel?: "webhook" | "api" | "form" | "email" | "phone" | "post" | "chat" | "social" | "review" | "store";
                language?: string;
                /** @description `none`: those that are everybody’s */
                team?: "none" | string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those of everybody and of one’s teams, by name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Template"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplatesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTemplate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplatesController_variables: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a template may name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateVariables"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplatesController_get: {
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
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplatesController_remove: {
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplatesController_change: {
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
                "application/json": components["schemas"]["TemplatePatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplatesController_render: {
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
                "application/json": components["schemas"]["RenderTemplate"];
            };
        };
        responses: {
            /** @description What it says about a case; nothing is written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenderedTemplate"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MacrosController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description `none`: those that are everybody’s */
                team?: "none" | string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those of everybody and of one’s teams, by name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Macro"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MacrosController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMacro"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Macro"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MacrosController_get: {
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
                    "application/json": components["schemas"]["Macro"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MacrosController_remove: {
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MacrosController_change: {
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
                "application/json": components["schemas"]["MacroPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Macro"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseMacrosController_apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                macroId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of it is done, or nothing (409 `macro.not_applicable` with `refused`) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroApplied"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseMacrosController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                macroId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it would change; nothing is written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroPreview"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LettersController_of: {
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
            /** @description What the case is owed by its policy, and what it has had */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Letters"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LettersController_send: {
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
                "application/json": components["schemas"]["NewLetter"];
            };
        };
        responses: {
            /** @description A reply like any other, which stops the clock of its letter */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LettersController_preview: {
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
                "application/json": components["schemas"]["LetterDraft"];
            };
        };
        responses: {
            /** @description What it would say, and what is missing; nothing is written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterPreview"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LettersController_print: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                replyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page to be printed, or kept as PDF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ViewsController_list: {
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
            /** @description One's own and the shared ones, by name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["View"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ViewsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewView"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ViewsController_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many cases each view holds for whoever asks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewCounts"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ViewsController_get: {
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
                    "application/json": components["schemas"]["View"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ViewsController_remove: {
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
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ViewsController_change: {
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
                "application/json": components["schemas"]["ViewPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HookRoutes_challenge: {
        parameters: {
            query: {
                /** @description `subscribe` */
                "hub.mode": string;
                /** @description The token of the endpoint */
                "hub.verify_token": string;
                /** @description Comes back as it is */
                "hub.challenge": string;
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The challenge */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Not with the token of the endpoint */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
            /** @description No such endpoint, or its sender asks for no challenge */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HookRoutes_receive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        /** @description Any JSON that the mapping of the endpoint makes a complaint of, at most 1 MiB */
        requestBody?: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            /** @description Slack's challenge */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description It is stored; the answer of a delivery that came before has `duplicate: true` */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        complaintId: string | null;
                        duplicate: boolean;
                        accepted: {
                            /** @enum {string} */
                            kind: "complaint" | "order" | "shipment" | "refund" | "dispute";
                            id: string;
                        }[];
                    };
                };
            };
            /** @description Not JSON; kept as a dead letter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
            /** @description Not signed with the secret of the endpoint, or not within 300 seconds */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
            /** @description No such endpoint, or it is switched off */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
            /** @description More than 1 MiB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
            /** @description With a Content-Encoding */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
            /** @description Cannot be mapped to a complaint; kept as a dead letter */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pages_form: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                formKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Not there, or no longer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pages_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                formKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": Record<string, never>;
                "application/x-www-form-urlencoded": Record<string, never>;
            };
        };
        responses: {
            /** @description The page again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description It is stored; the page that says so */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not there, or no longer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description More, or larger, than is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The page again, with what was typed and what is to be put right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Too often; the page again, with what was typed */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pages_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                formKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": Record<string, never>;
                "application/x-www-form-urlencoded": Record<string, never>;
            };
        };
        responses: {
            /** @description The page again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Not there, or no longer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pages_sent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                formKey: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reference and link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Not there, or no longer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pages_snippet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                formKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A script */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript": string;
                };
            };
            /** @description Not there, or no longer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pages_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/css": string;
                };
            };
            /** @description Not there, or no longer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pages_status: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer’s page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Not there, or no longer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pages_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": Record<string, never>;
                "application/x-www-form-urlencoded": Record<string, never>;
            };
        };
        responses: {
            /** @description The page again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description It is stored; the page that says so */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not there, or no longer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description More, or larger, than is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The page again, with what was typed and what is to be put right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Too often; the page again, with what was typed */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Any other answer is a problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
