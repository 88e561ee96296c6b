// Made from the OpenAPI document by npm run client; never changed by hand.
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process is alive */
        get: operations["getLiveness"];
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
        /** Ready to serve: the database answers */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys by which anybody checks what the desk has sealed, and its access tokens */
        get: operations["getSealKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/mfa/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a passkey: what the browser needs for it */
        post: operations["beginPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/mfa/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one's own passkeys */
        get: operations["listPasskeys"];
        put?: never;
        /** Add the passkey that the device has made */
        post: operations["addPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/mfa/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a passkey */
        delete: operations["removePasskey"];
        options?: never;
        head?: never;
        /** Call a passkey otherwise */
        patch: operations["renamePasskey"];
        trace?: never;
    };
    "/api/v1/auth/mfa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See what one has beside the password */
        get: operations["getSecondFactors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/mfa/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get new recovery codes; the old ones are void */
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/second-factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take away the second factors of a person who has lost them */
        delete: operations["resetSecondFactors"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/mfa/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finish signing in by the second factor */
        post: operations["verifySecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to sign in by a passkey: what the browser needs for it */
        post: operations["beginPasskeySignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by a passkey, without a password */
        post: operations["signInWithPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/mfa/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin with an authenticator app: its secret is shown this once */
        post: operations["beginTotp"];
        /** Do without the authenticator app */
        delete: operations["removeTotp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/mfa/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the authenticator app by its first code, and get recovery codes */
        post: operations["confirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The API keys, the newest first */
        get: operations["listApiKeys"];
        put?: never;
        /** Make an API key; it is shown once */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One API key */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /** Take an API key back, at once and for good */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        /** Change the name, scopes, addresses or end of an API key */
        patch: operations["updateApiKey"];
        trace?: never;
    };
    "/api/v1/api-keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new secret for an API key; the old one stays good for a while */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a name and a password */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on: a refresh token for a new access token */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out, here or everywhere */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am and what I may do */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a person a one-time link to choose a new password */
        post: operations["issuePasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change one's own password */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a new password with a one-time link */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/security": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who signed in, was kept out, or changed what people may do; what was exported */
        get: operations["listSecurityEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By which ways one may sign in */
        get: operations["getSignInMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/oidc/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Single sign-on: send the browser to the identity provider */
        get: operations["beginSingleSignOn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Single sign-on: the browser comes back from the identity provider */
        get: operations["finishSingleSignOn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one's own open sessions */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of one's own sessions */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a person is signed in: their open sessions */
        get: operations["listUserSessions"];
        put?: never;
        post?: never;
        /** End all sessions of a person */
        delete: operations["endUserSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one session of a person */
        delete: operations["endUserSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List people */
        get: operations["listUsers"];
        put?: never;
        /** Add a person */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a person */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a person, their roles, or whether they may sign in */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/api/v1/agencies/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring in many agencies from a CSV or XLSX file; tried first, then written as it was shown */
        post: operations["importAgencies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a CSV template for agencies */
        get: operations["getAgencyTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/systems/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring in many information systems from a CSV or XLSX file; tried first, then written as it was shown */
        post: operations["importSystems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/systems/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a CSV template for information systems */
        get: operations["getSystemTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List agencies */
        get: operations["listAgencies"];
        put?: never;
        /** Add an agency */
        post: operations["createAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an agency */
        get: operations["getAgency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an agency */
        patch: operations["updateAgency"];
        trace?: never;
    };
    "/api/v1/systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List information systems */
        get: operations["listSystems"];
        put?: never;
        /** Add an information system */
        post: operations["createSystem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/systems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an information system */
        get: operations["getSystem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an information system */
        patch: operations["updateSystem"];
        trace?: never;
    };
    "/api/v1/duty/now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is on duty, until when, what was handed over, who comes next */
        get: operations["getDutyNow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duty/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The times without a lead, or without anybody */
        get: operations["getDutyGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duty/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The roster as iCalendar, with names alone */
        get: operations["getDutyCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duty/shifts/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a shift over: leave a note for those who come next */
        post: operations["handOverShift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duty/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shifts of one desk, in the order of their starts */
        get: operations["listShifts"];
        put?: never;
        /** Put somebody on duty */
        post: operations["createShift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duty/shifts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One shift */
        get: operations["getShift"];
        put?: never;
        post?: never;
        /** Remove a shift that has not ended */
        delete: operations["deleteShift"];
        options?: never;
        head?: never;
        /** Change a shift that has not ended */
        patch: operations["updateShift"];
        trace?: never;
    };
    "/api/v1/periods/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The phase a unit is in now */
        get: operations["getCurrentPhase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List congress periods */
        get: operations["listPeriods"];
        put?: never;
        /** Add a congress period */
        post: operations["createPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a congress period */
        get: operations["getPeriod"];
        put?: never;
        post?: never;
        /** Delete a period that no incident carries */
        delete: operations["deletePeriod"];
        options?: never;
        head?: never;
        /** Change a congress period */
        patch: operations["updatePeriod"];
        trace?: never;
    };
    "/api/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the working calendar */
        get: operations["getCalendar"];
        /** Replace the working calendar */
        put: operations["replaceCalendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the approvals one asked for or may decide */
        get: operations["listApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve, decline or withdraw */
        post: operations["decideApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See severity, route and deadlines beforehand; nothing is stored */
        post: operations["previewReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the incidents that you may see */
        get: operations["listIncidents"];
        put?: never;
        /** Report an incident */
        post: operations["reportIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an incident */
        get: operations["getIncident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was reported while the incident is open */
        patch: operations["correctIncident"];
        trace?: never;
    };
    "/api/v1/incidents/{code}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you can do with it now */
        get: operations["listTransitions"];
        put?: never;
        /** Make a move: acknowledge, accept, contain, recover, close… */
        post: operations["moveIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{code}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Assign or change the handler */
        put: operations["assignHandler"];
        post?: never;
        /** Take the assignment back */
        delete: operations["unassignHandler"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{code}/severity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the severity, with a reason */
        put: operations["changeSeverity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{code}/sender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Confirm the sender, and give the report to their unit */
        put: operations["confirmSender"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{code}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List comments */
        get: operations["listComments"];
        put?: never;
        /** Add a comment */
        post: operations["addComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{code}/observables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List observables */
        get: operations["listObservables"];
        put?: never;
        /** Add an observable; one that the incident has already is given back */
        post: operations["addObservable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{code}/observables/{id}/sightings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The other incidents in which this observable was seen and that you may see */
        get: operations["listSightings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{code}/observables/extract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find observables in a pasted text; nothing is stored */
        post: operations["extractObservables"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{code}/observables/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add many observables at once */
        post: operations["addObservables"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{code}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the links to other incidents that you may see */
        get: operations["listLinks"];
        put?: never;
        /** Link it with another incident */
        post: operations["linkIncidents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{code}/links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a link back */
        delete: operations["unlinkIncidents"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{code}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Incidents that are likely the same, with the reasons */
        get: operations["listDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{code}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export the evidence: a signed ZIP that can be checked offline */
        get: operations["exportEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{code}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of an incident and of the reports merged into it */
        get: operations["listAttachments"];
        put?: never;
        /** Add a file; hashed while it arrives, sealed when it is there */
        post: operations["addAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{code}/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a file; every download is logged */
        get: operations["readAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{code}/attachments/{id}/custody": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The custody log of a file: who added, read and exported it */
        get: operations["getCustody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{code}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why severity and route are as they are, with every earlier decision */
        get: operations["getAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{code}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The timeline: everything that happened, in order */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{code}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The hash chain of the record, without what it says */
        get: operations["getAuditChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Verify the whole record of every incident */
        get: operations["verifyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the checkpoints of the record, the newest first */
        get: operations["listCheckpoints"];
        put?: never;
        /** Seal the record as it stands now */
        post: operations["makeCheckpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export the sealed chain of a time, for checking offline */
        get: operations["exportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has read what of restricted cases, evidence and exports */
        get: operations["listAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{code}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed receipt of a report */
        get: operations["getReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a receipt checked; needs no account */
        post: operations["verifyReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is open and overdue, reported and closed, deadlines kept and times taken */
        get: operations["getOverviewStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/daily": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports by severity and closures of each day */
        get: operations["getDailyStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Incidents by reporting unit and by lead agency */
        get: operations["getAgencyStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Incidents by district */
        get: operations["listDistrictStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many open incidents each view of the queue has */
        get: operations["getQueueStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/taxonomy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Classes and types of incidents (after RSIT) */
        get: operations["getTaxonomy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scoring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scoring table in force */
        get: operations["getScoring"];
        /** Draft a new scoring table; it takes the place of the open draft and is not yet in force */
        put: operations["draftScoring"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scoring/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The open draft of the scoring table */
        get: operations["getScoringDraft"];
        put?: never;
        post?: never;
        /** Take the draft of the scoring table back */
        delete: operations["discardScoringDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scoring/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of the scoring table that are or were in force */
        get: operations["listScoringVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scoring/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of the scoring table, whole */
        get: operations["getScoringVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scoring/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The drafts of the scoring and what became of each */
        get: operations["listScoringDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scoring/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a scoring table on given reports and on past incidents: what would change */
        post: operations["simulateScoring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scoring/draft/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A second person puts the draft of the scoring table in force, or declines it */
        post: operations["decideScoringDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/routing-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The routing table in force */
        get: operations["getRoutingTable"];
        /** Draft a new routing table; it takes the place of the open draft and is not yet in force */
        put: operations["draftRoutingTable"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/routing-table/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The open draft of the routing table */
        get: operations["getRoutingTableDraft"];
        put?: never;
        post?: never;
        /** Take the draft of the routing table back */
        delete: operations["discardRoutingTableDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/routing-table/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of the routing table */
        get: operations["listRoutingTableVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/routing-table/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of the routing table, whole */
        get: operations["getRoutingTableVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/routing-table/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The drafts of the routing table and what became of each */
        get: operations["listRoutingTableDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/routing-table/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a routing table on given reports and on past incidents: what would change */
        post: operations["simulateRoutingTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/routing-table/draft/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A second person puts the draft of the routing table in force, or declines it */
        post: operations["decideRoutingTableDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadline-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The table of deadlines in force */
        get: operations["getDeadlineTable"];
        /** Draft a new deadline table; it takes the place of the open draft and is not yet in force */
        put: operations["draftDeadlineTable"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadline-table/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The open draft of the deadline table */
        get: operations["getDeadlineTableDraft"];
        put?: never;
        post?: never;
        /** Take the draft of the deadline table back */
        delete: operations["discardDeadlineTableDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadline-table/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of the deadline table that are or were in force */
        get: operations["listDeadlineTableVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadline-table/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of the deadline table, whole */
        get: operations["getDeadlineTableVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadline-table/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The drafts of the deadline table and what became of each */
        get: operations["listDeadlineTableDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadline-table/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a deadline table on given reports and on past incidents: what would change */
        post: operations["simulateDeadlineTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadline-table/draft/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A second person puts the draft of the deadline table in force, or declines it */
        post: operations["decideDeadlineTableDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{code}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the tasks of an incident */
        get: operations["listTasks"];
        put?: never;
        /** Add a task */
        post: operations["addTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{code}/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Finish, reopen or change a task */
        patch: operations["changeTask"];
        trace?: never;
    };
    "/api/v1/playbooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List playbooks */
        get: operations["listPlaybooks"];
        put?: never;
        /** Add a playbook */
        post: operations["createPlaybook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/playbooks/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a playbook */
        get: operations["getPlaybook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a playbook */
        patch: operations["updatePlaybook"];
        trace?: never;
    };
    "/api/v1/guest-reports/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the challenge to solve before a report without an account */
        get: operations["getGuestChallenge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest-reports/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the units that report */
        get: operations["listReportingUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report an incident without an account */
        post: operations["reportAsGuest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest-reports/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follow a report that was sent without an account */
        get: operations["getGuestReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest-reports/{code}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer what the desk has asked about it */
        post: operations["answerAsGuest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the sources of alerts */
        get: operations["listIntakeSources"];
        put?: never;
        /** Add a source of alerts: a program, its API key, and what its alerts mean */
        post: operations["createIntakeSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one source of alerts */
        get: operations["getIntakeSource"];
        put?: never;
        post?: never;
        /** Remove a source of alerts; what it has sent stays */
        delete: operations["removeIntakeSource"];
        options?: never;
        head?: never;
        /** Change a source of alerts */
        patch: operations["updateIntakeSource"];
        trace?: never;
    };
    "/api/v1/intake/sources/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what is wrong with a source of alerts before there is a key for it; nothing is kept */
        post: operations["checkIntakeSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/alertmanager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take alerts of Prometheus Alertmanager (or Grafana), as it sends them */
        post: operations["receiveAlertmanager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/zabbix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an alert of Zabbix */
        post: operations["receiveZabbix"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/wazuh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an alert of Wazuh */
        post: operations["receiveWazuh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/uptime-kuma": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an alert of Uptime Kuma */
        post: operations["receiveUptimeKuma"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/intelmq": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an event of IntelMQ */
        post: operations["receiveIntelmq"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{code}/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The alerts behind a case */
        get: operations["listAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the changes behind a place. An empty page is not the end: ask again with `nextAfter` until it stands still */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follow the changes as they happen, as server-sent events; goes on behind `Last-Event-ID` */
        get: operations["streamChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feed/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the changes that a part of the desk could not take and went on without */
        get: operations["listFeedFaults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feed/faults/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a change that was set aside tried once more */
        post: operations["retryFeedFault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent, what waits and what could not be delivered, the newest first */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A delivery with its attempts */
        get: operations["getDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send again: by id, of a time, or all that are stuck */
        post: operations["replayDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gateways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The gateways, the newest first */
        get: operations["listGateways"];
        put?: never;
        /** Make a gateway */
        post: operations["createGateway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gateways/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One gateway */
        get: operations["getGateway"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a gateway, or make it inactive */
        patch: operations["updateGateway"];
        trace?: never;
    };
    "/api/v1/gateways/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test message at once and tell what came of it */
        post: operations["testGateway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your notifications, the newest first, with how many are unread */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark as read: some, all up to one, or all */
        post: operations["markNotificationsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How you are told */
        get: operations["getNotificationPreferences"];
        /** Say how you want to be told */
        put: operations["setNotificationPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The webhooks, the newest first */
        get: operations["listWebhooks"];
        put?: never;
        /** Make a webhook; its secret is shown once */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One webhook */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /** Delete a webhook; what waits for it is cancelled */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /** Change the name, address or filters of a webhook */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call a webhook again; what was kept for it leaves */
        post: operations["enableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause a webhook; messages are kept for it */
        post: operations["disableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new secret for a webhook; the old one signs along for a while */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test message at once and tell what came of it */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent to a webhook, the newest first */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One delivery with each of its attempts */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send again: some, those of a time, or all that never arrived */
        post: operations["replayWebhookDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "incident.submitted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A case was reported */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.submitted";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The unit withdrew its report */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.withdrawn";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.acknowledged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The report was acknowledged */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.acknowledged";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The report was rejected */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.rejected";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.merged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The report was merged into another case */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.merged";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.accepted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The case was accepted and given to a handler */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.accepted";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Work on the case began */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.started";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.contained": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The case was contained */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.contained";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.eradicated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The cause was removed */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.eradicated";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.recovered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The system was restored */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.recovered";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.resolved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The case was resolved */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.resolved";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.found-unstable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The system was found unstable */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.found-unstable";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.disputed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The unit disputed the resolution */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.disputed";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.closed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The case was closed */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.closed";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.reopened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The case was reopened */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.reopened";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.reconsidered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A rejected report is reconsidered */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.reconsidered";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.unmerged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The report was taken out of the case it was merged into */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.unmerged";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.confirmed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The unit confirmed the resolution */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.confirmed";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.info-requested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The unit was asked for information */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.info-requested";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.info-provided": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The unit gave information */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.info-provided";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.transfer-requested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The lead was offered to another agency */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.transfer-requested";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.transfer-accepted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another agency took the lead */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.transfer-accepted";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.transfer-declined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another agency declined the lead */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.transfer-declined";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.restricted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The case was restricted */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.restricted";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.unit-added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A unit was added as affected */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.unit-added";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.sender-confirmed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The sender of a report without an account is confirmed */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.sender-confirmed";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.corrected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The report was corrected */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.corrected";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.assigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A handler was named */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.assigned";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.unassigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The handler was taken back */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.unassigned";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.severity-changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The severity was changed */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.severity-changed";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.phase-changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The phase of the unit changed */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.phase-changed";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.absorbed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another report was merged into this case */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.absorbed";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.released": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A report was taken out of this case */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.released";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.approval-asked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A second person was asked to approve */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.approval-asked";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.approval-approved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was asked for was approved */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.approval-approved";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.approval-declined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was asked for was declined */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.approval-declined";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.approval-withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was asked for was withdrawn */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.approval-withdrawn";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.approval-lapsed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nobody decided in time on what was asked for */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.approval-lapsed";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.approval-overtaken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was asked for does not fit the case any more */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.approval-overtaken";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.info-timed-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The unit gave no information in time */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.info-timed-out";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.transfer-timed-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The offer of the lead was not answered in time */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.transfer-timed-out";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.deadline-warned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A deadline is coming close */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.deadline-warned";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.deadline-breached": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A deadline was missed */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.deadline-breached";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.deadline-escalated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A missed deadline was escalated */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.deadline-escalated";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.task-overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A task is overdue */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.task-overdue";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.commented": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** There is a new comment */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.commented";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.observable-added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An observable was added */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.observable-added";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.observables-added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Several observables were added */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.observables-added";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.observable-changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An observable was changed */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.observable-changed";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.linked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The case was linked to another */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.linked";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.unlinked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A link to another case was removed */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.unlinked";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.playbook-applied": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A playbook was applied */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.playbook-applied";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.task-added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A task was added */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.task-added";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.task-changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A task was changed */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.task-changed";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.attachment-added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A file was attached */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.attachment-added";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.attachment-read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An attached file was read */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.attachment-read";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.attachment-damaged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A stored file is not what was sealed */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.attachment-damaged";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.evidence-exported": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The evidence was exported */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.evidence-exported";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.alert-repeated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The alert of a monitoring system was repeated */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.alert-repeated";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.alert-resolved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The alert of a monitoring system was resolved */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.alert-resolved";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "incident.alert-grouped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Alerts of a monitoring system were grouped here */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "incident.alert-grouped";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["CaseEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "agency.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An agency was added */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "agency.created";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["RegisterEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "agency.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An agency was changed */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "agency.updated";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["RegisterEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "system.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An information system was added */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "system.created";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["RegisterEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "system.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An information system was changed */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "system.updated";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["RegisterEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "period.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A congress period was added */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "period.created";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["RegisterEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "period.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A congress period was changed */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "period.updated";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["RegisterEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "period.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A congress period was deleted */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "period.deleted";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["RegisterEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "calendar.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The working calendar was changed */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "calendar.updated";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["RegisterEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "playbook.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A playbook was added */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "playbook.created";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["RegisterEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "playbook.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A playbook was changed */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "playbook.updated";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["RegisterEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "table.put-in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A rule table came into force */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "table.put-in-force";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["RegisterEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A test message */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
                    "webhook-id": components["parameters"]["webhook-id"];
                    /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["webhook-timestamp"];
                    /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
                    "webhook-signature": components["parameters"]["webhook-signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The type of the event.
                         * @constant
                         */
                        type: "webhook.test";
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        timestamp: string;
                        /** @description The least that helps; whoever wants more asks the API. There may be more members. */
                        data: components["schemas"]["TestEventData"];
                    };
                };
            };
            responses: {
                /** @description There is no receiver any more: the webhook is disabled */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        HealthView: {
            /**
             * @description Always `ok`; when it is not, the answer is a 503.
             * @enum {string}
             */
            status: "ok";
        };
        SealKeyView: {
            /**
             * @description The kind of key: `OKP` of the seal (RFC 8037), `EC` of access tokens.
             * @enum {string}
             */
            kty: "OKP" | "EC";
            /**
             * @description The curve: `Ed25519` of the seal, `P-256` of access tokens.
             * @enum {string}
             */
            crv: "Ed25519" | "P-256";
            /** @description The public key itself, or its first half, base64url. */
            x: string;
            /** @description Of a key of kind `EC` the second half. */
            y?: string;
            /**
             * Format: uuid
             * @description The key's id; a seal or token names it in its head.
             */
            kid: string;
            /**
             * @description The algorithm: `EdDSA` of the seal, `ES256` of access tokens.
             * @enum {string}
             */
            alg: "EdDSA" | "ES256";
            /**
             * @description What it is for: always `sig`, signatures.
             * @enum {string}
             */
            use: "sig";
        };
        SealKeysView: {
            /** @description All keys there ever were, the newest first; the newest one signs. */
            keys: components["schemas"]["SealKeyView"][];
        };
        ProofBody: {
            /** @description The present password, to show that it is still you. */
            password?: string;
            /** @description A code of the app or a recovery code, in place of the password. */
            code?: string;
        };
        PasskeyOptionsView: {
            /** @description For `navigator.credentials`, as JSON of WebAuthn; good for 5 minutes. */
            options: {
                [key: string]: unknown;
            };
        };
        PasskeyDto: {
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /** @description What you call the device. */
            name: string;
            /** @description `true` when the passkey is copied to your other devices. */
            backedUp: boolean;
            /**
             * Format: date-time
             * @description When it was added.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last used; `null` when never.
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description When it was found that somebody has a copy: it is not good from then on; `null` while it is.
             */
            clonedAt: string | null;
        };
        PasskeyBody: {
            /** @description A name by which you know the device. */
            name: string;
            /** @description What the device has made (a PublicKeyCredential as JSON). */
            credential: {
                [key: string]: unknown;
            };
        };
        PasskeyNameBody: {
            /** @description The new name. */
            name: string;
        };
        SecondFactorsView: {
            /** @description `true` when your role asks for a second factor. */
            required: boolean;
            /** @description What you can use: `passkey`, `totp`, `recovery-code`. */
            methods: ("passkey" | "totp" | "recovery-code")[];
            /** @description How many recovery codes are unused. */
            recoveryCodesLeft: number;
        };
        RecoveryCodesView: {
            /** @description Ten codes, each good once; shown this once, so print them or write them down. */
            recoveryCodes: string[];
        };
        SecondStepBody: {
            /** @description What the answer `auth/second-factor-needed` gave; good for 5 minutes. */
            challenge: string;
            /** @description Six digits of the app, or a recovery code; or send `assertion`. */
            code?: string;
            /** @description The device's answer to `passkeyOptions` (a PublicKeyCredential as JSON); or send `code`. */
            assertion?: {
                [key: string]: unknown;
            };
            /**
             * @description `cookie`: the refresh token is in the browser's HttpOnly cookie; `body`: it is in the answer, for programs.
             * @enum {string}
             */
            tokenDelivery?: "cookie" | "body";
        };
        AccessTokenView: {
            /** @description The token (a JWT) to send as Authorization: Bearer. */
            accessToken: string;
            /**
             * @description How the token is sent.
             * @enum {string}
             */
            tokenType: "Bearer";
            /** @description For how many seconds the token is good. */
            expiresIn: number;
            /** @description The refresh token, good once. When an old one comes back, the whole session ends. Browsers send it as a cookie and leave this out. */
            refreshToken?: string;
            /**
             * Format: date-time
             * @description When the session ends, however often it is refreshed.
             */
            sessionExpiresAt: string;
        };
        PasskeySignInBody: {
            /** @description The device's answer (a PublicKeyCredential as JSON). */
            assertion: {
                [key: string]: unknown;
            };
            /**
             * @description `cookie`: the refresh token is in the browser's HttpOnly cookie; `body`: it is in the answer, for programs.
             * @enum {string}
             */
            tokenDelivery?: "cookie" | "body";
        };
        TotpView: {
            /** @description The secret in base32, to type into the app; shown this once. */
            secret: string;
            /** @description The otpauth address, for a QR code that the app reads. */
            uri: string;
        };
        CodeBody: {
            /** @description The six digits that the app shows. */
            code: string;
        };
        ApiKeyDto: {
            /**
             * Format: uuid
             * @description The id of the key, and of the system in the incidents that it reports.
             */
            id: string;
            /** @description The name of the system with this key; incidents name it so. */
            name: string;
            /** @description The code of the agency that the system belongs to. */
            agency: string;
            /** @description What the system with this key may do. */
            scopes: ("register:read" | "feed:read" | "incident:read" | "incident:report" | "alert:report" | "incident:correct" | "incident:comment" | "evidence:read" | "evidence:write")[];
            /** @description IP addresses or CIDR ranges that the key is good from; empty means everywhere. */
            addresses: string[];
            /**
             * Format: date-time
             * @description When the key was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the key ends.
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description When the secret was last changed.
             */
            rotatedAt: string | null;
            /**
             * Format: date-time
             * @description Until when the secret before it is good.
             */
            previousUntil: string | null;
            /**
             * Format: date-time
             * @description When the key was last used, to the minute.
             */
            lastUsedAt: string | null;
            /** @description The address that the key was last used from. */
            lastUsedFrom: string | null;
            /**
             * Format: date-time
             * @description When the key was taken back.
             */
            revokedAt: string | null;
            /** @description The version, one more after each change; the ETag says it too. */
            version: number;
        };
        ApiKeyBody: {
            /** @description The name of the system with this key; incidents name it so. */
            name: string;
            /** @description What the system with this key may do. */
            scopes: ("register:read" | "feed:read" | "incident:read" | "incident:report" | "alert:report" | "incident:correct" | "incident:comment" | "evidence:read" | "evidence:write")[];
            /** @description IP addresses or CIDR ranges that the key is good from; empty means everywhere. */
            addresses?: string[];
            /**
             * Format: date-time
             * @description When the key ends, in a year at most.
             */
            expiresAt: string;
            /** @description The code of the agency that the system belongs to; it cannot be changed. */
            agency: string;
        };
        IssuedApiKeyDto: {
            /**
             * Format: uuid
             * @description The id of the key, and of the system in the incidents that it reports.
             */
            id: string;
            /** @description The name of the system with this key; incidents name it so. */
            name: string;
            /** @description The code of the agency that the system belongs to. */
            agency: string;
            /** @description What the system with this key may do. */
            scopes: ("register:read" | "feed:read" | "incident:read" | "incident:report" | "alert:report" | "incident:correct" | "incident:comment" | "evidence:read" | "evidence:write")[];
            /** @description IP addresses or CIDR ranges that the key is good from; empty means everywhere. */
            addresses: string[];
            /**
             * Format: date-time
             * @description When the key was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the key ends.
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description When the secret was last changed.
             */
            rotatedAt: string | null;
            /**
             * Format: date-time
             * @description Until when the secret before it is good.
             */
            previousUntil: string | null;
            /**
             * Format: date-time
             * @description When the key was last used, to the minute.
             */
            lastUsedAt: string | null;
            /** @description The address that the key was last used from. */
            lastUsedFrom: string | null;
            /**
             * Format: date-time
             * @description When the key was taken back.
             */
            revokedAt: string | null;
            /** @description The version, one more after each change; the ETag says it too. */
            version: number;
            /** @description The whole key, shown only here. Not there when the answer is given again under an Idempotency-Key: the secret is not kept. */
            key?: string;
        };
        ApiKeyPatch: {
            /** @description The name of the system with this key; incidents name it so. */
            name?: string;
            /** @description What the system with this key may do. */
            scopes?: ("register:read" | "feed:read" | "incident:read" | "incident:report" | "alert:report" | "incident:correct" | "incident:comment" | "evidence:read" | "evidence:write")[];
            /** @description IP addresses or CIDR ranges that the key is good from; empty means everywhere. */
            addresses?: string[];
            /**
             * Format: date-time
             * @description When the key ends, in a year at most.
             */
            expiresAt?: string;
        };
        RotationBody: {
            /** @description For how many hours the old secret stays good, a week at most; 0 ends it at once. */
            overlapHours?: number;
        };
        SignInBody: {
            /** @description The name to sign in with. */
            username: string;
            /** @description The password. */
            password: string;
            /**
             * @description `cookie`: the refresh token is in the browser's HttpOnly cookie; `body`: it is in the answer, for programs.
             * @enum {string}
             */
            tokenDelivery?: "cookie" | "body";
            /** @description A code of the second factor, where it is sent at once: six digits of the app, or a recovery code. */
            code?: string;
        };
        RefreshBody: {
            /** @description The refresh token, good once. When an old one comes back, the whole session ends. Browsers send it as a cookie and leave this out. */
            refreshToken?: string;
        };
        SignOutBody: {
            /** @description End all of one's sessions, on every device. */
            everywhere?: boolean;
        };
        MeView: {
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /** @description The name to sign in with. */
            username: string;
            /** @description The person's name. */
            name: string;
            /** @description The code of the person's agency. */
            agency: string;
            /** @description The roles. */
            roles: ("reporter" | "handler" | "coordinator" | "supervisor" | "admin" | "auditor")[];
            /** @description What all the roles together may do. */
            permissions: ("session:own" | "register:read" | "register:write" | "user:read" | "user:write" | "key:write" | "webhook:read" | "webhook:write" | "gateway:write" | "duty:read" | "duty:write" | "duty:hand-over" | "notification:own" | "feed:read" | "incident:read" | "incident:report" | "incident:report-for-others" | "alert:report" | "incident:correct" | "incident:move" | "incident:assign" | "incident:confirm-sender" | "incident:rate" | "incident:comment" | "incident:comment-desk" | "incident:link" | "task:write" | "approval:decide" | "evidence:read" | "evidence:write" | "evidence:export" | "table:review" | "table:draft" | "table:approve" | "audit:read" | "audit:verify" | "delivery:read" | "delivery:replay")[];
            /** @description What must be done before anything else; absent when there is nothing. */
            duties?: ("change-password" | "enrol-second-factor")[];
        };
        PasswordResetView: {
            /** @description Good once, for 24 hours; shown only now. An older one is void. */
            token: string;
            /** @description Where the person opens it; null unless PUBLIC_URL is set. */
            link: string | null;
            /**
             * Format: date-time
             * @description When it ends unused.
             */
            expiresAt: string;
        };
        PasswordChangeBody: {
            /** @description The password as it is until now. */
            current: string;
            /** @description The password. */
            password: string;
        };
        PasswordResetBody: {
            /** @description The token of the one-time link. */
            token: string;
            /** @description The password. */
            password: string;
        };
        SecurityActorDto: {
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /** @description The person's name. */
            name: string;
            /** @description The code of the person's agency. */
            agency: string;
        };
        SecurityEventDto: {
            /**
             * Format: uuid
             * @description The id of the event (a UUID); the line in the log has it too.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The kind of event, as docs/security-log.md lists them. */
            type: string;
            /** @description Who did it; `null` where nobody was signed in. */
            actor: components["schemas"]["SecurityActorDto"] | null;
            /** @description What it is about: the id of an account, a session or a key, or a name that was tried. */
            subject: string;
            /** @description The network address that the request came from. */
            address: string | null;
            /** @description The browser or program that sent it. */
            agent: string | null;
            /** @description The X-Request-Id of the request. */
            requestId: string | null;
            /** @description More of it, by the kind of event. */
            data: {
                [key: string]: unknown;
            };
        };
        OidcMethodDto: {
            /** @description What people know the identity provider by. */
            label: string;
        };
        SignInMethodsDto: {
            /** @description By a name and a password. */
            password: boolean;
            /** @description By a passkey. */
            passkey: boolean;
            /** @description Over an identity provider (OpenID Connect); null where there is none. */
            oidc: components["schemas"]["OidcMethodDto"] | null;
        };
        SessionDto: {
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /** @description Whether it is the one in use. */
            current: boolean;
            /**
             * @description Where its refresh token is kept: `cookie` or `body`.
             * @enum {string}
             */
            delivery: "cookie" | "body";
            /** @description How the person proved who they are (RFC 8176): `pwd`, `otp`, `hwk`. */
            methods: string[];
            /** @description The network address at sign-in. */
            address: string;
            /** @description The browser or program at sign-in. */
            agent: string | null;
            /**
             * Format: date-time
             * @description When the account was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last used.
             */
            lastUsedAt: string;
            /**
             * Format: date-time
             * @description When it ends.
             */
            expiresAt: string;
        };
        UserDto: {
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /** @description The name to sign in with. */
            username: string;
            /** @description The person's name. */
            name: string;
            /** @description Their position. */
            position: string | null;
            /** @description Telephone number. */
            phone: string | null;
            /** @description E-mail address. */
            email: string | null;
            /** @description The code of the person's agency. */
            agency: string;
            /** @description The roles. */
            roles: ("reporter" | "handler" | "coordinator" | "supervisor" | "admin" | "auditor")[];
            /** @description Whether the person may sign in. */
            active: boolean;
            /** @description The version, one more after each change; the ETag says it too. */
            version: number;
            /**
             * Format: date-time
             * @description When the account was made.
             */
            createdAt: string;
        };
        UserBody: {
            /** @description The person's name. */
            name: string;
            /** @description Their position. */
            position?: string | null;
            /** @description Telephone number. */
            phone?: string | null;
            /** @description E-mail address. */
            email?: string | null;
            /** @description The code of the person's agency. */
            agency: string;
            /** @description The roles. */
            roles: ("reporter" | "handler" | "coordinator" | "supervisor" | "admin" | "auditor")[];
            /** @description The first password, at least 12 characters. */
            password: string;
            /** @description The name to sign in with. */
            username: string;
        };
        UserPatch: {
            /** @description The person's name. */
            name?: string;
            /** @description Their position. */
            position?: string | null;
            /** @description Telephone number. */
            phone?: string | null;
            /** @description E-mail address. */
            email?: string | null;
            /** @description The code of the person's agency. */
            agency?: string;
            /** @description The roles. */
            roles?: ("reporter" | "handler" | "coordinator" | "supervisor" | "admin" | "auditor")[];
            /** @description A new password, at least 12 characters. */
            password?: string;
            /** @description Whether the person may sign in. */
            active?: boolean;
        };
        ImportBody: {
            /**
             * Format: binary
             * @description A CSV file (UTF-8) or the first sheet of an XLSX; 5 000 rows and 4 MB at most.
             */
            file: string;
            /** @description The `plan` of the dry run that you have read; needed to write. If the outcome is another by now, nothing is written (412). */
            plan?: string;
        };
        ImportFileDto: {
            /** @description The file's name. */
            name: string;
            /**
             * @description What kind of file it is.
             * @enum {string}
             */
            format: "csv" | "xlsx";
        };
        ImportCountsDto: {
            /** @description Rows that make a new entry. */
            create: number;
            /** @description Rows that change an entry. */
            update: number;
            /** @description Rows that are as the register is. */
            unchanged: number;
            /** @description Rows that are not acceptable. */
            error: number;
        };
        ImportChangeDto: {
            /** @description The member that changes. */
            field: string;
            /** @description What it is now. */
            from: {
                [key: string]: unknown;
            } | unknown[] | number | string | boolean | null;
            /** @description What it is after the import. */
            to: {
                [key: string]: unknown;
            } | unknown[] | number | string | boolean | null;
        };
        ImportWordsDto: {
            /** @description In Vietnamese. */
            vi: string;
            /** @description In English. */
            en: string;
        };
        ImportFaultDto: {
            /** @description The column of the cell, by its fixed name. */
            column: string;
            /** @description The usual header of the column. */
            header: components["schemas"]["ImportWordsDto"];
            /** @description What is in the cell, 200 characters of it at most. */
            value: string;
            /** @description What to correct. */
            message: components["schemas"]["ImportWordsDto"];
        };
        ImportRowDto: {
            /** @description The number that a spreadsheet shows beside the row. */
            row: number;
            /**
             * @description What becomes of the row.
             * @enum {string}
             */
            outcome: "create" | "update" | "unchanged" | "error";
            /** @description The code in this row. */
            code: string;
            /** @description The name after the import. */
            name: string;
            /** @description What changes of an entry that is there. */
            changes: components["schemas"]["ImportChangeDto"][];
            /** @description The cells that are not acceptable. */
            errors: components["schemas"]["ImportFaultDto"][];
        };
        ImportDto: {
            /** @description Whether this was a dry run, which has written nothing. */
            dryRun: boolean;
            /** @description The mark of this outcome; sent back to write, it says that you have read it. */
            plan: string;
            /** @description The file that was read. */
            file: components["schemas"]["ImportFileDto"];
            /** @description How many rows have which outcome. */
            counts: components["schemas"]["ImportCountsDto"];
            /** @description The headers of columns that are not read. */
            ignored: string[];
            /** @description Each row of the file, in its order. */
            rows: components["schemas"]["ImportRowDto"][];
        };
        LabelDto: {
            /** @description In Vietnamese. */
            vi: string;
            /** @description In English. */
            en: string;
        };
        AgencyDto: {
            /** @description The agency's code; it cannot be changed. */
            code: string;
            /** @description The agency's name, in both languages. */
            name: components["schemas"]["LabelDto"];
            /**
             * @description The kind of agency.
             * @enum {string}
             */
            kind: "central_vertical" | "culture_information_office" | "department" | "department_equivalent" | "mass_organisation" | "military" | "national_coordinator" | "national_police" | "party_committee_district" | "party_committee_equivalent" | "party_committee_province" | "party_office" | "people_committee_district" | "people_committee_province" | "police_district" | "police_province" | "portal" | "post" | "press" | "public_service_unit" | "steering_committee" | "telecom" | "utility";
            /** @description The code of the agency directly above. */
            parent: string | null;
            /** @description The district's code in the national list of administrative units. */
            district: string | null;
            /** @description Electronic identification code. */
            eidCode: string | null;
            /**
             * @description Whether that code is verified, a successor's or inferred.
             * @enum {string|null}
             */
            eidStatus: "verified" | "successor" | "inferred" | null;
            /**
             * @description `verified` against a document, or from `memory` and yet to be checked.
             * @enum {string}
             */
            verification: "verified" | "memory";
            /** @description Whether this agency reports incidents to the desk. */
            reports: boolean;
            /** @description A note. */
            note: string | null;
            /** @description Whether the agency still exists. */
            active: boolean;
            /** @description The version, one more after each change; the ETag says it too. */
            version: number;
        };
        AgencyBody: {
            /** @description The agency's name, in both languages. */
            name: components["schemas"]["LabelDto"];
            /**
             * @description The kind of agency.
             * @enum {string}
             */
            kind: "central_vertical" | "culture_information_office" | "department" | "department_equivalent" | "mass_organisation" | "military" | "national_coordinator" | "national_police" | "party_committee_district" | "party_committee_equivalent" | "party_committee_province" | "party_office" | "people_committee_district" | "people_committee_province" | "police_district" | "police_province" | "portal" | "post" | "press" | "public_service_unit" | "steering_committee" | "telecom" | "utility";
            /** @description The code of the agency directly above. */
            parent?: string | null;
            /** @description The district's code in the national list of administrative units. */
            district?: string | null;
            /** @description Electronic identification code. */
            eidCode?: string | null;
            /**
             * @description `verified` against a document, or from `memory` and yet to be checked.
             * @enum {string}
             */
            verification?: "verified" | "memory";
            /** @description Whether this agency reports incidents to the desk. */
            reports?: boolean;
            /** @description A note. */
            note?: string | null;
            /** @description Whether the agency still exists. */
            active?: boolean;
            /** @description The agency's code; it cannot be changed. */
            code: string;
        };
        AgencyPatch: {
            /** @description The agency's name, in both languages. */
            name?: components["schemas"]["LabelDto"];
            /**
             * @description The kind of agency.
             * @enum {string}
             */
            kind?: "central_vertical" | "culture_information_office" | "department" | "department_equivalent" | "mass_organisation" | "military" | "national_coordinator" | "national_police" | "party_committee_district" | "party_committee_equivalent" | "party_committee_province" | "party_office" | "people_committee_district" | "people_committee_province" | "police_district" | "police_province" | "portal" | "post" | "press" | "public_service_unit" | "steering_committee" | "telecom" | "utility";
            /** @description The code of the agency directly above. */
            parent?: string | null;
            /** @description The district's code in the national list of administrative units. */
            district?: string | null;
            /** @description Electronic identification code. */
            eidCode?: string | null;
            /**
             * @description `verified` against a document, or from `memory` and yet to be checked.
             * @enum {string}
             */
            verification?: "verified" | "memory";
            /** @description Whether this agency reports incidents to the desk. */
            reports?: boolean;
            /** @description A note. */
            note?: string | null;
            /** @description Whether the agency still exists. */
            active?: boolean;
        };
        SystemDto: {
            /** @description The system's code; it cannot be changed. */
            code: string;
            /** @description The system's name. */
            name: string;
            /** @description The system's security level, 1 to 5; `null` while nobody has said. */
            level: number | null;
            /** @description The code of the agency that operates it. */
            operatorAgency: string;
            /** @description The code of the infrastructure provider. */
            provider: string | null;
            /** @description Domain names. */
            domains: string[];
            /** @description IP addresses or CIDR ranges. Shown to those who need them; to others the list is empty. */
            ipAddresses: string[];
            /**
             * @description What the system is for a congress: nothing, supporting, critical.
             * @enum {string}
             */
            congressRole: "none" | "supporting" | "critical";
            /** @description A note. */
            note: string | null;
            /** @description Whether it is in use. What is not in use any more stays in the record. */
            active: boolean;
            /** @description The version, one more after each change; the ETag says it too. */
            version: number;
        };
        SystemBody: {
            /** @description The system's name. */
            name: string;
            /** @description The system's security level, 1 to 5; `null` while nobody has said. */
            level?: number | null;
            /** @description The code of the agency that operates it. */
            operatorAgency: string;
            /** @description The code of the infrastructure provider. */
            provider?: string | null;
            /** @description Domain names. */
            domains?: string[];
            /** @description IP addresses or CIDR ranges. */
            ipAddresses?: string[];
            /**
             * @description What the system is for a congress: nothing, supporting, critical.
             * @enum {string}
             */
            congressRole?: "none" | "supporting" | "critical";
            /** @description A note. */
            note?: string | null;
            /** @description Whether it is in use. What is not in use any more stays in the record. */
            active?: boolean;
            /** @description The system's code; it cannot be changed. */
            code: string;
        };
        SystemPatch: {
            /** @description The system's name. */
            name?: string;
            /** @description The system's security level, 1 to 5; `null` while nobody has said. */
            level?: number | null;
            /** @description The code of the agency that operates it. */
            operatorAgency?: string;
            /** @description The code of the infrastructure provider. */
            provider?: string | null;
            /** @description Domain names. */
            domains?: string[];
            /** @description IP addresses or CIDR ranges. */
            ipAddresses?: string[];
            /**
             * @description What the system is for a congress: nothing, supporting, critical.
             * @enum {string}
             */
            congressRole?: "none" | "supporting" | "critical";
            /** @description A note. */
            note?: string | null;
            /** @description Whether it is in use. What is not in use any more stays in the record. */
            active?: boolean;
        };
        PersonOnDutyDto: {
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /** @description The person's name. */
            name: string;
            /** @description Their position. */
            position: string | null;
            /** @description `false` when the person has left or gone to another agency: then nobody is on duty. */
            present: boolean;
        };
        ShiftDto: {
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /** @description The code of the desk. */
            agency: string;
            /** @description Who is on duty. */
            person: components["schemas"]["PersonOnDutyDto"];
            /**
             * @description `lead` is in charge, one at a time; `member` is on duty too.
             * @enum {string}
             */
            role: "lead" | "member";
            /**
             * Format: date-time
             * @description When the shift starts.
             */
            from: string;
            /**
             * Format: date-time
             * @description When it ends.
             */
            to: string;
            /** @description A note for those who read the roster; `null` when there is none. */
            note: string | null;
            /** @description The version, one more after each change; the ETag says it too. */
            version: number;
        };
        CrewDto: {
            /** @description The shift of the lead; `null` when there is none. */
            lead: components["schemas"]["ShiftDto"] | null;
            /** @description The shifts of the others on duty. */
            members: components["schemas"]["ShiftDto"][];
        };
        AuthorDto: {
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /** @description The person's name. */
            name: string;
        };
        HandOverDto: {
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the shift that was handed over.
             */
            shift: string;
            /** @description What was handed over. */
            note: string;
            /**
             * Format: date-time
             * @description When it was handed over.
             */
            at: string;
            /** @description Who handed it over. */
            by: components["schemas"]["AuthorDto"];
        };
        DutyNowDto: {
            /** @description The shift of the lead; `null` when there is none. */
            lead: components["schemas"]["ShiftDto"] | null;
            /** @description The shifts of the others on duty. */
            members: components["schemas"]["ShiftDto"][];
            /** @description The code of the desk. */
            agency: string;
            /**
             * Format: date-time
             * @description The instant that is spoken of.
             */
            at: string;
            /**
             * Format: date-time
             * @description When somebody next comes or goes; `null` when the roster has nobody more.
             */
            until: string | null;
            /** @description The next lead, and the members who next come. */
            next: components["schemas"]["CrewDto"];
            /** @description The last hand-over of the desk; `null` when there is none or it is not for you. */
            handOver: components["schemas"]["HandOverDto"] | null;
        };
        GapDto: {
            /**
             * Format: date-time
             * @description When it starts.
             */
            from: string;
            /**
             * Format: date-time
             * @description When somebody is there again.
             */
            to: string;
            /**
             * @description `lead`: nobody is in charge; `everyone`: nobody is on duty.
             * @enum {string}
             */
            missing: "lead" | "everyone";
        };
        GapsDto: {
            /** @description The code of the desk. */
            agency: string;
            /**
             * Format: date-time
             * @description From when it was looked.
             */
            from: string;
            /**
             * Format: date-time
             * @description Until when it was looked.
             */
            to: string;
            /** @description The gaps, in order. */
            gaps: components["schemas"]["GapDto"][];
        };
        HandOverBody: {
            /** @description What the next shift has to know: what is under way, what falls due. */
            note: string;
        };
        ShiftBody: {
            /**
             * Format: uuid
             * @description Who is on duty (a UUID): a handler or coordinator of that very desk.
             */
            person: string;
            /**
             * @description `lead` is in charge, one at a time; `member` is on duty too.
             * @enum {string}
             */
            role: "lead" | "member";
            /**
             * Format: date-time
             * @description When the shift starts.
             */
            from: string;
            /**
             * Format: date-time
             * @description When it ends: after its start and within 7 days; the next one may start right then.
             */
            to: string;
            /** @description A note for those who read the roster; all desks may read it. */
            note?: string | null;
            /** @description The code of the desk; left out, it is your own. */
            agency?: string;
        };
        ShiftPatch: {
            /**
             * Format: uuid
             * @description Who is on duty (a UUID): a handler or coordinator of that very desk.
             */
            person?: string;
            /**
             * @description `lead` is in charge, one at a time; `member` is on duty too.
             * @enum {string}
             */
            role?: "lead" | "member";
            /**
             * Format: date-time
             * @description When the shift starts.
             */
            from?: string;
            /**
             * Format: date-time
             * @description When it ends: after its start and within 7 days; the next one may start right then.
             */
            to?: string;
            /** @description A note for those who read the roster; all desks may read it. */
            note?: string | null;
        };
        CurrentPhaseDto: {
            /** @description The unit's code. */
            agency: string;
            /** @description The code of the period that applies; `null` in a normal period. */
            period: string | null;
            /**
             * @description The phase: normal, before, during or after a congress.
             * @enum {string}
             */
            phase: "normal" | "after" | "before" | "during";
            /**
             * Format: date-time
             * @description The instant it holds for.
             */
            at: string;
        };
        DayRangeDto: {
            /**
             * Format: date
             * @description The first day.
             */
            from: string;
            /**
             * Format: date
             * @description The last day.
             */
            to: string;
        };
        WindowsDto: {
            /** @description The days before the congress. */
            before: components["schemas"]["DayRangeDto"] | null;
            /** @description The days of the congress. */
            during: components["schemas"]["DayRangeDto"] | null;
            /** @description The days after the congress. */
            after: components["schemas"]["DayRangeDto"] | null;
        };
        PeriodDto: {
            /** @description The period's code; it cannot be changed. */
            code: string;
            /**
             * @description The level of the congress.
             * @enum {string}
             */
            level: "national" | "province" | "district" | "commune";
            /** @description The name of the congress, in both languages. */
            name: components["schemas"]["LabelDto"];
            /** @description The code of the agency that holds the congress. */
            host: string | null;
            /** @description The units it is for: agency codes, `kind:*`, or `*` for all. */
            scope: string[];
            /** @description The windows before, during and after the congress; `null` while not known. */
            windows: components["schemas"]["WindowsDto"];
            /**
             * @description Where the days come from: verified, partly verified, the directive's window, or entered by an administrator.
             * @enum {string}
             */
            datesStatus: "verified" | "partly_verified" | "directive_window" | "entered";
            /** @description The document that says these days. */
            source: string | null;
            /** @description A note. */
            note: string | null;
            /** @description The version, one more after each change; the ETag says it too. */
            version: number;
        };
        PeriodBody: {
            /**
             * @description The level of the congress.
             * @enum {string}
             */
            level: "national" | "province" | "district" | "commune";
            /** @description The name of the congress, in both languages. */
            name: components["schemas"]["LabelDto"];
            /** @description The units it is for: agency codes, `kind:*`, or `*` for all. */
            scope: string[];
            /** @description First and last day of the congress, from which the windows follow. Give `congress` or `windows`, not both. */
            congress?: components["schemas"]["DayRangeDto"];
            /** @description The windows before, during and after the congress; `null` while not known. */
            windows?: components["schemas"]["WindowsDto"];
            /** @description The code of the agency that holds the congress. */
            host?: string | null;
            /**
             * @description Where the days come from: verified, partly verified, the directive's window, or entered by an administrator.
             * @enum {string}
             */
            datesStatus?: "verified" | "partly_verified" | "directive_window" | "entered";
            /** @description The document that says these days. */
            source?: string | null;
            /** @description A note. */
            note?: string | null;
            /** @description The period's code; it cannot be changed. */
            code: string;
        };
        PeriodPatch: {
            /**
             * @description The level of the congress.
             * @enum {string}
             */
            level?: "national" | "province" | "district" | "commune";
            /** @description The name of the congress, in both languages. */
            name?: components["schemas"]["LabelDto"];
            /** @description The units it is for: agency codes, `kind:*`, or `*` for all. */
            scope?: string[];
            /** @description First and last day of the congress, from which the windows follow. Give `congress` or `windows`, not both. */
            congress?: components["schemas"]["DayRangeDto"];
            /** @description The windows before, during and after the congress; `null` while not known. */
            windows?: components["schemas"]["WindowsDto"];
            /** @description The code of the agency that holds the congress. */
            host?: string | null;
            /**
             * @description Where the days come from: verified, partly verified, the directive's window, or entered by an administrator.
             * @enum {string}
             */
            datesStatus?: "verified" | "partly_verified" | "directive_window" | "entered";
            /** @description The document that says these days. */
            source?: string | null;
            /** @description A note. */
            note?: string | null;
        };
        CalendarDayDto: {
            /**
             * Format: date
             * @description The day.
             */
            day: string;
            /** @description Whether it is a working day. */
            working: boolean;
            /** @description Why, in both languages. */
            name: components["schemas"]["LabelDto"];
            /**
             * @description `verified` against a document, or from `memory` and yet to be checked.
             * @enum {string}
             */
            verification: "verified" | "memory";
        };
        CalendarDto: {
            /**
             * @description The calendar's time zone.
             * @enum {string}
             */
            timezone: "Asia/Ho_Chi_Minh";
            /** @description The day's working hours, as `[from, to]`. */
            hours: string[][];
            /** @description The working weekdays: 1 is Monday, 7 is Sunday. */
            weekdays: number[];
            /** @description Days that differ: holidays, and working days in exchange. */
            days: components["schemas"]["CalendarDayDto"][];
            /** @description The version, one more after each change; the ETag says it too. */
            version: number;
        };
        CalendarDayBody: {
            /**
             * Format: date
             * @description The day.
             */
            day: string;
            /** @description Whether it is a working day. */
            working: boolean;
            /** @description Why, in both languages. */
            name: components["schemas"]["LabelDto"];
            /**
             * @description `verified` against a document, or from `memory` and yet to be checked.
             * @enum {string}
             */
            verification?: "verified" | "memory";
        };
        CalendarBody: {
            /**
             * @description The calendar's time zone.
             * @enum {string}
             */
            timezone?: "Asia/Ho_Chi_Minh";
            /** @description The day's working hours, as `[from, to]`. */
            hours: string[][];
            /** @description The working weekdays: 1 is Monday, 7 is Sunday. */
            weekdays: number[];
            /** @description Days that differ: holidays, and working days in exchange. */
            days: components["schemas"]["CalendarDayBody"][];
        };
        ApprovalIncidentDto: {
            /** @description The incident's code. */
            code: string;
            /** @description A short title. */
            title: string;
            /**
             * @description The incident's status.
             * @enum {string}
             */
            status: "submitted" | "triage" | "assigned" | "containment" | "eradication" | "recovery" | "resolved" | "closed" | "rejected" | "merged" | "withdrawn";
            /**
             * @description The severity.
             * @enum {string}
             */
            severity: "low" | "medium" | "high" | "critical";
        };
        PersonDto: {
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /** @description The person's name. */
            name: string;
            /** @description The code of the person's agency. */
            agency: string;
        };
        ApprovalDto: {
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /**
             * @description What is asked for: `reject`, `close` or `lower_severity`.
             * @enum {string}
             */
            kind: "reject" | "close" | "lower_severity";
            /** @description The incident it is about. */
            incident: components["schemas"]["ApprovalIncidentDto"];
            /** @description The request as it was sent; once approved it is carried out as it is. */
            request: Record<string, never>;
            /** @description The reason. */
            reason: string | null;
            /** @description Who asked. */
            requestedBy: components["schemas"]["PersonDto"];
            /** @description The agency of the desk that asked. */
            agency: string;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            requestedAt: string;
            /**
             * Format: date-time
             * @description When nobody has decided by then, it lapses.
             */
            until: string;
            /**
             * @description What became of it; `open` waits, `overtaken` means that the incident has another state, severity or desk since.
             * @enum {string}
             */
            outcome: "open" | "approved" | "declined" | "withdrawn" | "lapsed" | "overtaken";
            /** @description Who decided; `null` when nobody has, or no person did. */
            decidedBy: components["schemas"]["PersonDto"] | null;
            /**
             * Format: date-time
             * @description When it was settled.
             */
            decidedAt: string | null;
            /** @description What the one who decided said. */
            note: string | null;
            /** @description Whether the person who looks may decide it. */
            mayDecide: boolean;
            /** @description Whether the person who looks asked for it and may take it back. */
            mayWithdraw: boolean;
            /** @description The incident's version, for `If-Match` when deciding. */
            version: number;
        };
        DecisionBody: {
            /**
             * @description `approve`, `decline` (with a `note`) or `withdraw` (only by the one who asked).
             * @enum {string}
             */
            decision: "approve" | "decline" | "withdraw";
            /** @description A word of the one who decides; required to decline. */
            note?: string;
        };
        CategoryDto: {
            /** @description The incident class (RSIT). */
            taxonomy: string;
            /** @description The type within the class; it may be unknown. */
            type?: string | null;
        };
        ReportedSystemBody: {
            /** @description Its code in the register of systems, which then says all the rest. */
            code?: string;
            /** @description The system's name. */
            name?: string;
            /** @description The code of the agency that operates it. */
            operatorAgency?: string;
            /** @description The code of the infrastructure provider. */
            provider?: string;
            /** @description Domain names. */
            domains?: string[];
            /** @description IP addresses or CIDR ranges. */
            ipAddresses?: string[];
        };
        ContactDto: {
            /** @description The person's name. */
            name: string;
            /** @description Their position. */
            position?: string;
            /** @description Telephone number. */
            phone?: string;
            /** @description E-mail address. */
            email?: string;
        };
        ImpactDto: {
            /**
             * @description The system's security level.
             * @enum {string}
             */
            systemLevel: "1" | "2" | "unknown" | "3" | "4" | "5";
            /**
             * @description How far the service is disrupted.
             * @enum {string}
             */
            serviceOutage: "none" | "degraded" | "partial" | "full" | "loss_of_control";
            /**
             * @description What happened to data.
             * @enum {string}
             */
            dataImpact: "none" | "suspected" | "internal" | "personal" | "integrity" | "state_secret";
            /**
             * @description How far it has spread.
             * @enum {string}
             */
            spread: "single" | "several" | "unit" | "multi_unit" | "wide";
            /**
             * @description Whether it still goes on.
             * @enum {string}
             */
            ongoing: "ended" | "unknown" | "ongoing";
            /**
             * @description How it can be recovered from.
             * @enum {string}
             */
            recoverability: "regular" | "supplemented" | "extended" | "not_recoverable";
            /**
             * @description What the system is for the congress.
             * @enum {string}
             */
            congressRole: "none" | "supporting" | "critical";
            /**
             * @description Whether the unit can handle it by itself.
             * @enum {string}
             */
            ownerCanHandle: "yes" | "unknown" | "no";
            /** @description How many records are affected, as an estimate. */
            recordsAffected: number;
            /** @description Whether there are signs of a crime. */
            crimeSigns: boolean;
        };
        PreviewBody: {
            /** @description A short title. */
            title?: string;
            /** @description What happened and how it was noticed. */
            description?: string;
            /** @description What kind of incident it is, from GET /api/v1/taxonomy. */
            category?: components["schemas"]["CategoryDto"];
            /**
             * Format: date-time
             * @description When it was noticed; not in the future.
             */
            detectedAt?: string;
            /** @description The affected system: its code in the register, or its name and what is known. */
            system?: components["schemas"]["ReportedSystemBody"];
            /** @description Whom to talk to at the unit. */
            contact?: components["schemas"]["ContactDto"];
            /**
             * @description How it may be shared (TLP 2.0); AMBER if left out.
             * @enum {string}
             */
            tlp?: "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";
            /** @description What the unit has done. */
            actionsTaken?: string;
            /** @description What help the unit asks for. */
            supportRequested?: string;
            /** @description The unit for which a desk writes down a report made by telephone. */
            onBehalfOf?: string;
            /** @description The impact: answers to the questions of GET /api/v1/scoring. */
            impact: components["schemas"]["ImpactDto"];
            /**
             * @description Reckon as if in this phase; the unit's present one if left out.
             * @enum {string}
             */
            phase?: "normal" | "after" | "before" | "during";
        };
        PointsDto: {
            /** @description The question. */
            factor: string;
            /** @description The answer. */
            answer: string;
            /** @description What it is worth. */
            points: number;
            /** @description The most this question can be worth. */
            max: number;
        };
        AppliedRuleDto: {
            /** @description The rule's name. */
            id: string;
            /**
             * @description A `floor` raises to at least this level; a `ceiling` keeps it from rising above.
             * @enum {string}
             */
            kind: "floor" | "ceiling";
            /**
             * @description The rule's level.
             * @enum {string}
             */
            level: "low" | "medium" | "high" | "critical";
            /** @description Why, in words. */
            why: components["schemas"]["LabelDto"];
        };
        AssessmentDto: {
            /** @description The severity score, 0 to 100. */
            score: number;
            /**
             * @description The severity.
             * @enum {string}
             */
            severity: "low" | "medium" | "high" | "critical";
            /** @description The points of each answer. */
            points: components["schemas"]["PointsDto"][];
            /** @description The rules that raised or capped the severity. */
            rules: components["schemas"]["AppliedRuleDto"][];
            /** @description Whether the law calls it a serious incident (Decision 05/2017/QĐ-TTg, Article 9); apart from the severity. */
            legalSerious: boolean;
            /** @description The version of the table that decided. */
            tableVersion: number;
        };
        EvaluatedRowDto: {
            /** @description The row's name. */
            id: string;
            /** @description Whether the row matched. */
            matched: boolean;
            /** @description Whether this row named the lead agency. */
            decided: boolean;
            /** @description Why it matched, or the first condition that did not hold. */
            because: components["schemas"]["LabelDto"];
        };
        RoutingDto: {
            /** @description The code of the lead agency. */
            lead: string;
            /**
             * @description The lead handles it (`lead`), watches the unit handle it (`unit_handles`), or it is only recorded and referred (`refer_only`).
             * @enum {string}
             */
            mode: "lead" | "unit_handles" | "refer_only";
            /** @description The codes of the supporting agencies. */
            support: string[];
            /** @description The codes of the agencies that are told. */
            notify: string[];
            /** @description The version of the table that decided. */
            tableVersion: number;
            /** @description Every row of the table in order: whether it matched, and why. */
            evaluated: components["schemas"]["EvaluatedRowDto"][];
        };
        PauseDto: {
            /**
             * Format: date-time
             * @description From when.
             */
            from: string;
            /**
             * Format: date-time
             * @description Until when; `null` while it still stands.
             */
            until: string | null;
        };
        DeadlineReasonDto: {
            /**
             * @description The severity it was looked up by.
             * @enum {string}
             */
            severity: "low" | "medium" | "high" | "critical";
            /**
             * @description The phase it was looked up by.
             * @enum {string}
             */
            phase: "normal" | "after" | "before" | "during";
            /** @description The period's code; `null` in a normal period. */
            period: string | null;
            /** @description The time allowed: `15m`, `4h` by the clock; `4wh`, `2wd` in working hours and days; `5d` in days. */
            target: string;
            /** @description Whether it counts in working time. */
            working: boolean;
            /** @description Whether the law sets it; such a clock never pauses. */
            legal: boolean;
            /**
             * Format: date-time
             * @description From when it counts.
             */
            startAt: string;
            /** @description The times it stood still. */
            pauses: components["schemas"]["PauseDto"][];
            /** @description The version of the table that decided. */
            tableVersion: number;
            /** @description The same in one sentence. */
            text: components["schemas"]["LabelDto"];
        };
        DeadlineDto: {
            /**
             * @description What is due.
             * @enum {string}
             */
            kind: "acknowledge" | "triage" | "contain" | "recover" | "update" | "closing_report";
            /**
             * Format: date-time
             * @description When it is due.
             */
            dueAt: string;
            /**
             * Format: date-time
             * @description When it was done; `null` while it is not.
             */
            metAt: string | null;
            /**
             * Format: date-time
             * @description When missing it was recorded; `null` if it was not.
             */
            breachedAt: string | null;
            /** @description Whether the clock stands still, waiting for the unit. */
            paused: boolean;
            /** @description Why it is due then: which cell of the table, from when. */
            why: components["schemas"]["DeadlineReasonDto"];
        };
        OutlineDto: {
            /** @description The incident's code. */
            code: string;
            /** @description A short title. */
            title: string;
            /**
             * @description The incident's status.
             * @enum {string}
             */
            status: "submitted" | "triage" | "assigned" | "containment" | "eradication" | "recovery" | "resolved" | "closed" | "rejected" | "merged" | "withdrawn";
            /**
             * @description The severity.
             * @enum {string}
             */
            severity: "low" | "medium" | "high" | "critical";
            /** @description The code of the reporting unit. */
            reporterAgency: string;
            /** @description The code of the lead agency. */
            leadAgency: string;
            /**
             * Format: date-time
             * @description When the report came in.
             */
            reportedAt: string;
        };
        DuplicateReasonDto: {
            /**
             * @description `system`: the same registered system; `address`: the same domain or address; `observable`: the same observables; `time`: close in time; `words`: similar titles.
             * @enum {string}
             */
            kind: "system" | "address" | "observable" | "time" | "words";
            /** @description What this reason counts. */
            points: number;
            /** @description The reason in words. */
            text: components["schemas"]["LabelDto"];
        };
        DuplicateDto: {
            /** @description The incident that is likely the same; you see it in full. */
            incident: components["schemas"]["OutlineDto"];
            /** @description The points of all reasons, at most 100; only from 50 on is it proposed. */
            score: number;
            /** @description What the two have in common. */
            reasons: components["schemas"]["DuplicateReasonDto"][];
        };
        PreviewDto: {
            /** @description Why the severity is as it is. */
            assessment: components["schemas"]["AssessmentDto"];
            /** @description Why it is routed as it is. */
            routing: components["schemas"]["RoutingDto"];
            /** @description The deadlines: running, kept, missed. */
            deadlines: components["schemas"]["DeadlineDto"][];
            /** @description Incidents that you see and that this report may repeat; needs a title or a system. */
            duplicates: components["schemas"]["DuplicateDto"][];
        };
        PeriodStampDto: {
            /** @description The period's code; `null` in a normal period. */
            code: string | null;
            /**
             * @description The phase: normal, before, during or after a congress.
             * @enum {string}
             */
            phase: "normal" | "after" | "before" | "during";
        };
        TransferDto: {
            /** @description The code of the agency that is asked to take the lead. */
            to: string;
            /** @description What is handed over. */
            note: string;
            /** @description The reason. */
            reason: string | null;
            /** @description Who offers it. */
            offeredBy: components["schemas"]["PersonDto"];
            /**
             * Format: date-time
             * @description When it was offered.
             */
            offeredAt: string;
            /**
             * Format: date-time
             * @description When an answer is due.
             */
            answerBy: string;
        };
        OpenRequestDto: {
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /**
             * @description What is asked for.
             * @enum {string}
             */
            kind: "reject" | "close" | "lower_severity";
            /** @description The reason. */
            reason: string | null;
            /** @description Who asked. */
            requestedBy: components["schemas"]["PersonDto"];
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            requestedAt: string;
            /**
             * Format: date-time
             * @description When it lapses.
             */
            until: string;
        };
        InfoRequestDto: {
            /** @description The questions. */
            questions: string[];
            /**
             * Format: date-time
             * @description When the answer is due.
             */
            dueAt: string;
            /** @description Who asks. */
            askedBy: components["schemas"]["PersonDto"];
            /**
             * Format: date-time
             * @description When it was asked.
             */
            askedAt: string;
        };
        ContinuationDto: {
            /** @description The code of the incident that the report feeds. */
            code: string;
            /**
             * @description The incident's status.
             * @enum {string}
             */
            status: "submitted" | "triage" | "assigned" | "containment" | "eradication" | "recovery" | "resolved" | "closed" | "rejected" | "merged" | "withdrawn";
            /**
             * @description The severity.
             * @enum {string}
             */
            severity: "low" | "medium" | "high" | "critical";
            /** @description The code of the lead agency. */
            leadAgency: string;
            /** @description The handler; `null` while there is none. */
            handler: components["schemas"]["PersonDto"] | null;
            /** @description The deadlines: running, kept, missed. */
            deadlines: components["schemas"]["DeadlineDto"][];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
        };
        ContainmentDto: {
            /** @description What was done. */
            actions: string;
            /** @description What evidence was kept, and where. */
            evidence: string | null;
        };
        RejectionDto: {
            /**
             * @description Why it was rejected.
             * @enum {string}
             */
            reasonCode: "not_incident" | "out_of_scope" | "insufficient_data" | "exercise";
            /** @description The reason. */
            reason: string;
            /** @description The code of the agency to turn to. */
            referTo: string | null;
        };
        HandlingDto: {
            /** @description The containment. */
            containment?: components["schemas"]["ContainmentDto"];
            /** @description The cause that was removed. */
            cause?: string;
            /** @description The state of the backup. */
            backup?: string | null;
            /** @description How it was checked afterwards. */
            check?: string;
            /**
             * Format: date-time
             * @description When the service was back.
             */
            restoredAt?: string;
            /** @description How it was fixed. */
            resolution?: string;
            /** @description The root cause. */
            rootCause?: string;
            /** @description The lessons learned. */
            lessons?: string;
            /** @description The rejection. */
            rejection?: components["schemas"]["RejectionDto"];
        };
        SystemOfReportDto: {
            /** @description Its code in the register of systems; `null` when it is not registered. */
            code: string | null;
            /** @description The system's name. */
            name: string;
            /** @description The code of the agency that operates it. */
            operatorAgency: string;
            /** @description The code of the infrastructure provider. */
            provider: string | null;
            /** @description Domain names. */
            domains: string[];
            /** @description IP addresses or CIDR ranges. */
            ipAddresses: string[];
        };
        ReportedByDto: {
            /**
             * Format: uuid
             * @description The account that reported; `null` for a guest.
             */
            id: string | null;
            /** @description The person's name. */
            name: string;
        };
        IncidentDto: {
            /** @description The incident's code. */
            code: string;
            /** @description A short title. */
            title: string;
            /** @description What kind of incident it is, from GET /api/v1/taxonomy. */
            category: components["schemas"]["CategoryDto"];
            /**
             * @description The incident's status.
             * @enum {string}
             */
            status: "submitted" | "triage" | "assigned" | "containment" | "eradication" | "recovery" | "resolved" | "closed" | "rejected" | "merged" | "withdrawn";
            /**
             * @description The severity.
             * @enum {string}
             */
            severity: "low" | "medium" | "high" | "critical";
            /** @description The severity score, 0 to 100. */
            score: number;
            /** @description Whether the law calls it a serious incident (Decision 05/2017/QĐ-TTg, Article 9); apart from the severity. */
            legalSerious: boolean;
            /** @description The code of the reporting unit. */
            reporterAgency: string;
            /** @description Whether it is known who sent the report. `false` while a guest without an account has not been confirmed: the unit named does not see the incident, and it does not count as its. */
            senderConfirmed: boolean;
            /** @description The code of the lead agency. */
            leadAgency: string;
            /**
             * @description The lead handles it (`lead`), watches the unit handle it (`unit_handles`), or it is only recorded and referred (`refer_only`).
             * @enum {string}
             */
            mode: "lead" | "unit_handles" | "refer_only";
            /** @description The codes of the supporting agencies. */
            supportAgencies: string[];
            /** @description The codes of other units that are affected. */
            affectedAgencies: string[];
            /** @description The handler; `null` while there is none. */
            handler: components["schemas"]["PersonDto"] | null;
            /** @description The congress period and phase stamped on the incident. */
            period: components["schemas"]["PeriodStampDto"];
            /** @description Whether the desk waits for the unit's answer. */
            waitingForUnit: boolean;
            /** @description Whether only the lead agency and named people may see it. */
            restricted: boolean;
            /**
             * @description How it may be shared (TLP 2.0); AMBER if left out.
             * @enum {string}
             */
            tlp: "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";
            /** @description The deadlines: running, kept, missed. */
            deadlines: components["schemas"]["DeadlineDto"][];
            /**
             * Format: date-time
             * @description When the report came in.
             */
            reportedAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
            /** @description The version, one more after each change; the ETag says it too. */
            version: number;
            /** @description A hand-over of the lead that waits for its answer; `null` when there is none. */
            transfer?: components["schemas"]["TransferDto"] | null;
            /** @description What waits for a second person; `null` when nothing does, and for those who do not work the case. */
            approval?: components["schemas"]["OpenRequestDto"] | null;
            /** @description The agencies above that were turned to because somebody did not answer in time. */
            escalatedTo?: string[];
            /** @description How often the unit let questions run out. */
            infoTimeouts?: number;
            /** @description Questions to the unit that wait for an answer; `null` when there are none. */
            infoRequest?: components["schemas"]["InfoRequestDto"] | null;
            /**
             * Format: date-time
             * @description When it was acknowledged.
             */
            acknowledgedAt?: string | null;
            /**
             * Format: date-time
             * @description When it was accepted.
             */
            acceptedAt?: string | null;
            /**
             * Format: date-time
             * @description When work began.
             */
            startedAt?: string | null;
            /**
             * Format: date-time
             * @description When it was contained.
             */
            containedAt?: string | null;
            /**
             * Format: date-time
             * @description When it was eradicated.
             */
            eradicatedAt?: string | null;
            /**
             * Format: date-time
             * @description When it was resolved.
             */
            resolvedAt?: string | null;
            /**
             * Format: date-time
             * @description When the unit confirmed that it is fixed.
             */
            unitConfirmedAt?: string | null;
            /**
             * Format: date-time
             * @description When it was closed.
             */
            closedAt?: string | null;
            /** @description How often it was reopened. */
            reopenCount?: number;
            /** @description The code of the incident it was merged into; `null` when it was not, or that incident is restricted and you are outside. */
            mergedInto?: string | null;
            /** @description Of a merged report: how the incident stands that it feeds, and its deadlines; `null` when it was not merged, or that incident is restricted and you are outside. */
            continuesIn?: components["schemas"]["ContinuationDto"] | null;
            /** @description What was done, as the closing report wants it. */
            handling?: components["schemas"]["HandlingDto"];
            /** @description What happened and how it was noticed. */
            description?: string;
            /**
             * Format: date-time
             * @description When it was noticed; not in the future.
             */
            detectedAt?: string;
            /** @description The affected system: its code in the register, or its name and what is known. */
            system?: components["schemas"]["SystemOfReportDto"];
            /** @description The impact: answers to the questions of GET /api/v1/scoring. */
            impact?: components["schemas"]["ImpactDto"];
            /** @description Whom to talk to at the unit. */
            contact?: components["schemas"]["ContactDto"] | null;
            /** @description What the unit has done. */
            actionsTaken?: string | null;
            /** @description What help the unit asks for. */
            supportRequested?: string | null;
            /** @description Who reported it. */
            reportedBy?: components["schemas"]["ReportedByDto"];
        };
        ReportBody: {
            /** @description A short title. */
            title: string;
            /** @description What happened and how it was noticed. */
            description: string;
            /** @description What kind of incident it is, from GET /api/v1/taxonomy. */
            category: components["schemas"]["CategoryDto"];
            /**
             * Format: date-time
             * @description When it was noticed; not in the future.
             */
            detectedAt: string;
            /** @description The affected system: its code in the register, or its name and what is known. */
            system: components["schemas"]["ReportedSystemBody"];
            /** @description The impact: answers to the questions of GET /api/v1/scoring. */
            impact: components["schemas"]["ImpactDto"];
            /** @description Whom to talk to at the unit. */
            contact?: components["schemas"]["ContactDto"];
            /**
             * @description How it may be shared (TLP 2.0); AMBER if left out.
             * @enum {string}
             */
            tlp?: "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";
            /** @description What the unit has done. */
            actionsTaken?: string;
            /** @description What help the unit asks for. */
            supportRequested?: string;
            /** @description The unit for which a desk writes down a report made by telephone. */
            onBehalfOf?: string;
        };
        ReportedIncidentDto: {
            /** @description The incident's code. */
            code: string;
            /** @description A short title. */
            title: string;
            /** @description What kind of incident it is, from GET /api/v1/taxonomy. */
            category: components["schemas"]["CategoryDto"];
            /**
             * @description The incident's status.
             * @enum {string}
             */
            status: "submitted" | "triage" | "assigned" | "containment" | "eradication" | "recovery" | "resolved" | "closed" | "rejected" | "merged" | "withdrawn";
            /**
             * @description The severity.
             * @enum {string}
             */
            severity: "low" | "medium" | "high" | "critical";
            /** @description The severity score, 0 to 100. */
            score: number;
            /** @description Whether the law calls it a serious incident (Decision 05/2017/QĐ-TTg, Article 9); apart from the severity. */
            legalSerious: boolean;
            /** @description The code of the reporting unit. */
            reporterAgency: string;
            /** @description Whether it is known who sent the report. `false` while a guest without an account has not been confirmed: the unit named does not see the incident, and it does not count as its. */
            senderConfirmed: boolean;
            /** @description The code of the lead agency. */
            leadAgency: string;
            /**
             * @description The lead handles it (`lead`), watches the unit handle it (`unit_handles`), or it is only recorded and referred (`refer_only`).
             * @enum {string}
             */
            mode: "lead" | "unit_handles" | "refer_only";
            /** @description The codes of the supporting agencies. */
            supportAgencies: string[];
            /** @description The codes of other units that are affected. */
            affectedAgencies: string[];
            /** @description The handler; `null` while there is none. */
            handler: components["schemas"]["PersonDto"] | null;
            /** @description The congress period and phase stamped on the incident. */
            period: components["schemas"]["PeriodStampDto"];
            /** @description Whether the desk waits for the unit's answer. */
            waitingForUnit: boolean;
            /** @description Whether only the lead agency and named people may see it. */
            restricted: boolean;
            /**
             * @description How it may be shared (TLP 2.0); AMBER if left out.
             * @enum {string}
             */
            tlp: "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";
            /** @description The deadlines: running, kept, missed. */
            deadlines: components["schemas"]["DeadlineDto"][];
            /**
             * Format: date-time
             * @description When the report came in.
             */
            reportedAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
            /** @description The version, one more after each change; the ETag says it too. */
            version: number;
            /** @description A hand-over of the lead that waits for its answer; `null` when there is none. */
            transfer?: components["schemas"]["TransferDto"] | null;
            /** @description What waits for a second person; `null` when nothing does, and for those who do not work the case. */
            approval?: components["schemas"]["OpenRequestDto"] | null;
            /** @description The agencies above that were turned to because somebody did not answer in time. */
            escalatedTo?: string[];
            /** @description How often the unit let questions run out. */
            infoTimeouts?: number;
            /** @description Questions to the unit that wait for an answer; `null` when there are none. */
            infoRequest?: components["schemas"]["InfoRequestDto"] | null;
            /**
             * Format: date-time
             * @description When it was acknowledged.
             */
            acknowledgedAt?: string | null;
            /**
             * Format: date-time
             * @description When it was accepted.
             */
            acceptedAt?: string | null;
            /**
             * Format: date-time
             * @description When work began.
             */
            startedAt?: string | null;
            /**
             * Format: date-time
             * @description When it was contained.
             */
            containedAt?: string | null;
            /**
             * Format: date-time
             * @description When it was eradicated.
             */
            eradicatedAt?: string | null;
            /**
             * Format: date-time
             * @description When it was resolved.
             */
            resolvedAt?: string | null;
            /**
             * Format: date-time
             * @description When the unit confirmed that it is fixed.
             */
            unitConfirmedAt?: string | null;
            /**
             * Format: date-time
             * @description When it was closed.
             */
            closedAt?: string | null;
            /** @description How often it was reopened. */
            reopenCount?: number;
            /** @description The code of the incident it was merged into; `null` when it was not, or that incident is restricted and you are outside. */
            mergedInto?: string | null;
            /** @description Of a merged report: how the incident stands that it feeds, and its deadlines; `null` when it was not merged, or that incident is restricted and you are outside. */
            continuesIn?: components["schemas"]["ContinuationDto"] | null;
            /** @description What was done, as the closing report wants it. */
            handling?: components["schemas"]["HandlingDto"];
            /** @description What happened and how it was noticed. */
            description?: string;
            /**
             * Format: date-time
             * @description When it was noticed; not in the future.
             */
            detectedAt?: string;
            /** @description The affected system: its code in the register, or its name and what is known. */
            system?: components["schemas"]["SystemOfReportDto"];
            /** @description The impact: answers to the questions of GET /api/v1/scoring. */
            impact?: components["schemas"]["ImpactDto"];
            /** @description Whom to talk to at the unit. */
            contact?: components["schemas"]["ContactDto"] | null;
            /** @description What the unit has done. */
            actionsTaken?: string | null;
            /** @description What help the unit asks for. */
            supportRequested?: string | null;
            /** @description Who reported it. */
            reportedBy?: components["schemas"]["ReportedByDto"];
            /** @description Why the severity is as it is. */
            assessment: components["schemas"]["AssessmentDto"];
            /** @description Why it is routed as it is. */
            routing: components["schemas"]["RoutingDto"];
        };
        CorrectionBody: {
            /** @description A short title. */
            title?: string;
            /** @description What happened and how it was noticed. */
            description?: string;
            /** @description What kind of incident it is, from GET /api/v1/taxonomy. */
            category?: components["schemas"]["CategoryDto"];
            /**
             * Format: date-time
             * @description When it was noticed; not in the future.
             */
            detectedAt?: string;
            /** @description The affected system: its code in the register, or its name and what is known. */
            system?: components["schemas"]["ReportedSystemBody"];
            /** @description The impact: answers to the questions of GET /api/v1/scoring. */
            impact?: components["schemas"]["ImpactDto"];
            /** @description Whom to talk to at the unit. */
            contact?: components["schemas"]["ContactDto"];
            /**
             * @description How it may be shared (TLP 2.0); AMBER if left out.
             * @enum {string}
             */
            tlp?: "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";
            /** @description What the unit has done. */
            actionsTaken?: string;
            /** @description What help the unit asks for. */
            supportRequested?: string;
        };
        PossibleMoveDto: {
            /**
             * @description A move that is yours to make.
             * @enum {string}
             */
            event: "withdraw" | "acknowledge" | "reject" | "merge" | "accept" | "start" | "contain" | "eradicate" | "recover" | "resolve" | "unstable" | "dispute" | "close" | "reopen" | "reopen_rejected" | "unmerge" | "confirm" | "request_info" | "provide_info" | "transfer_request" | "transfer_accept" | "transfer_decline" | "restrict" | "add_unit";
            /**
             * @description The status afterwards.
             * @enum {string}
             */
            to: "submitted" | "triage" | "assigned" | "containment" | "eradication" | "recovery" | "resolved" | "closed" | "rejected" | "merged" | "withdrawn";
            /** @description The members the request must have. */
            requires: string[];
            /** @description The conditions that do not hold; empty when it can be made now. */
            blockedBy: ("lowOrMedium" | "confirmedOrSilent" | "mandatoryTasksDone" | "closerIsNotHandler" | "waiting" | "notWaiting" | "transferPending" | "noApprovalPending" | "noTransferPending" | "crimeSigns" | "senderConfirmed" | "notRestricted" | "notConfirmed" | "endedLately")[];
            /** @description Whether this move waits for a second person once it is asked for. */
            secondPerson: boolean;
        };
        MoveBody: {
            /**
             * @description The move to make.
             * @enum {string}
             */
            event: "withdraw" | "acknowledge" | "reject" | "merge" | "accept" | "start" | "contain" | "eradicate" | "recover" | "resolve" | "unstable" | "dispute" | "close" | "reopen" | "reopen_rejected" | "unmerge" | "confirm" | "request_info" | "provide_info" | "transfer_request" | "transfer_accept" | "transfer_decline" | "restrict" | "add_unit";
            /** @description The reason. Needed for withdraw, reject, unstable, dispute, reopen, reopen_rejected, transfer_decline, restrict. */
            reason?: string;
            /**
             * Format: uuid
             * @description accept, transfer_accept: the handler's id.
             */
            handler?: string;
            /** @description contain: what was done. */
            actions?: string;
            /** @description contain: what evidence was kept, and where. */
            evidence?: string;
            /** @description eradicate: the cause that was removed. */
            cause?: string;
            /** @description eradicate: the state of the backup. */
            backup?: string;
            /** @description recover: how it was checked afterwards. */
            check?: string;
            /**
             * Format: date-time
             * @description recover: when the service was back.
             */
            restoredAt?: string;
            /** @description resolve: how it was fixed. */
            resolution?: string;
            /** @description close: the root cause; needed from high up. */
            rootCause?: string;
            /** @description close: the lessons learned; needed from high up. */
            lessons?: string;
            /**
             * @description reject: why.
             * @enum {string}
             */
            reasonCode?: "not_incident" | "out_of_scope" | "insufficient_data" | "exercise";
            /** @description reject: the code of the agency to turn to; needed when out of scope. */
            referTo?: string;
            /** @description merge: the code of the incident to merge it into. */
            into?: string;
            /** @description request_info: the questions to the unit. */
            questions?: string[];
            /**
             * Format: date-time
             * @description request_info: when the answer is due.
             */
            dueAt?: string;
            /** @description provide_info: the answer. */
            answer?: string;
            /** @description transfer_request: the code of the agency that is asked to take the lead. */
            to?: string;
            /** @description transfer_request: what is handed over. */
            note?: string;
            /** @description restrict: the ids of the people who may still see it. */
            people?: string[];
            /** @description add_unit: the code of a unit that is affected too. */
            agency?: string;
        };
        AssignmentBody: {
            /**
             * Format: uuid
             * @description The handler's id.
             */
            handler: string;
        };
        SeverityBody: {
            /**
             * @description The new severity. Give `severity` or `impact`, not both.
             * @enum {string}
             */
            severity?: "low" | "medium" | "high" | "critical";
            /** @description The new answers, from which the severity follows. */
            impact?: components["schemas"]["ImpactDto"];
            /** @description The reason. */
            reason: string;
        };
        SenderBody: {
            /** @description The code of the unit that the sender really speaks for: the one they named, or another. */
            agency: string;
        };
        CommentDto: {
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /** @description What it says. */
            text: string;
            /**
             * @description `all`: the unit reads it too; `desk`: only the agencies that work on it; `own`: only the writer's agency.
             * @enum {string}
             */
            visibility: "all" | "desk" | "own";
            /** @description Who wrote it. */
            author: components["schemas"]["PersonDto"];
            /**
             * Format: date-time
             * @description The instant.
             */
            at: string;
        };
        CommentBody: {
            /** @description What it says. */
            text: string;
            /**
             * @description `all`: the unit reads it too; `desk`: only the agencies that work on it; `own`: only the writer's agency.
             * @enum {string}
             */
            visibility?: "all" | "desk" | "own";
        };
        ObservableDto: {
            /**
             * @description What kind of trace it is.
             * @enum {string}
             */
            type: "ipv4" | "ipv6" | "domain" | "url" | "email" | "md5" | "sha1" | "sha256" | "filename" | "phone";
            /** @description The value, refanged and in one way of writing it. */
            value: string;
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /**
             * @description How it may be shared (TLP 2.0); AMBER if left out.
             * @enum {string}
             */
            tlp: "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";
            /** @description A note; `null` when there is none. */
            note: string | null;
            /** @description Who added it. */
            addedBy: components["schemas"]["PersonDto"];
            /**
             * Format: date-time
             * @description When it was added.
             */
            addedAt: string;
            /** @description The code of the incident that it was added to: of a merged report that report's own. */
            origin: string;
        };
        ObservableBody: {
            /**
             * @description What kind of trace it is.
             * @enum {string}
             */
            type: "ipv4" | "ipv6" | "domain" | "url" | "email" | "md5" | "sha1" | "sha256" | "filename" | "phone";
            /** @description The value. Defanged input as `hxxp://xau[.]vn` is written back in full. */
            value: string;
            /**
             * @description How it may be shared (TLP 2.0); AMBER if left out.
             * @enum {string}
             */
            tlp?: "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";
            /** @description A note. */
            note?: string;
        };
        AddedObservableDto: {
            /**
             * @description What kind of trace it is.
             * @enum {string}
             */
            type: "ipv4" | "ipv6" | "domain" | "url" | "email" | "md5" | "sha1" | "sha256" | "filename" | "phone";
            /** @description The value, refanged and in one way of writing it. */
            value: string;
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /**
             * @description How it may be shared (TLP 2.0); AMBER if left out.
             * @enum {string}
             */
            tlp: "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";
            /** @description A note; `null` when there is none. */
            note: string | null;
            /** @description Who added it. */
            addedBy: components["schemas"]["PersonDto"];
            /**
             * Format: date-time
             * @description When it was added.
             */
            addedAt: string;
            /** @description The code of the incident that it was added to: of a merged report that report's own. */
            origin: string;
            /** @description `true` when the incident had it already: the stricter TLP is kept, a note is only added where there was none. */
            known: boolean;
        };
        SightingDto: {
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /** @description The incident that has it too. */
            incident: components["schemas"]["OutlineDto"];
            /**
             * @description The TLP of the observable in that incident.
             * @enum {string}
             */
            tlp: "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";
            /**
             * Format: date-time
             * @description When it was added.
             */
            addedAt: string;
        };
        PastedTextBody: {
            /** @description The text to look through, at most 100 000 characters. */
            text: string;
        };
        FindDto: {
            /**
             * @description What kind of trace it is.
             * @enum {string}
             */
            type: "ipv4" | "ipv6" | "domain" | "url" | "email" | "md5" | "sha1" | "sha256" | "filename" | "phone";
            /** @description The value as it would be kept. */
            value: string;
            /** @description The words around it, made harmless so that nobody clicks. */
            context: string;
            /** @description `true` when the incident has it already. */
            known: boolean;
        };
        FindsDto: {
            /** @description What was found, each once; telephone numbers come last. */
            items: components["schemas"]["FindDto"][];
            /** @description `true` when there are more than are listed. */
            more: boolean;
        };
        ObservablesBody: {
            /** @description The observables to add. */
            items: components["schemas"]["ObservableBody"][];
        };
        AddedObservablesDto: {
            /** @description The observables, each once, in the order in which they were sent. */
            items: components["schemas"]["AddedObservableDto"][];
            /** @description How many of them are new. */
            added: number;
        };
        LinkDto: {
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /**
             * @description `duplicate_of`: duplicates; `related_to`: related; `caused_by`: cause and effect.
             * @enum {string}
             */
            kind: "duplicate_of" | "related_to" | "caused_by";
            /**
             * @description `outgoing`: from this incident to the other (this one was caused by the other); `incoming`: the other way round; `mutual`: alike.
             * @enum {string}
             */
            direction: "outgoing" | "incoming" | "mutual";
            /** @description The other incident. */
            incident: components["schemas"]["OutlineDto"];
            /** @description A note; `null` when there is none. */
            note: string | null;
            /** @description Who added it. */
            addedBy: components["schemas"]["PersonDto"];
            /**
             * Format: date-time
             * @description When it was added.
             */
            addedAt: string;
        };
        LinkBody: {
            /**
             * @description `duplicate_of`: a duplicate of the other; `related_to`: related; `caused_by`: caused by the other.
             * @enum {string}
             */
            kind: "duplicate_of" | "related_to" | "caused_by";
            /** @description The code of the other incident; you must see both in full. */
            to: string;
            /** @description A note. */
            note?: string;
        };
        AttachmentDto: {
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /** @description The report the file was sent to; another code where the report was merged into this one */
            incident: string;
            /** @description The name of the file without path and invisible characters */
            name: string;
            /** @description What the sender says that it is */
            claimedType: string;
            /** @description What its content shows that it is */
            detectedType: string;
            /** @description In bytes */
            size: number;
            /** @description SHA-256 of the content, in hex */
            sha256: string;
            /**
             * @description The TLP of the file
             * @enum {string}
             */
            tlp: "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";
            /** @description A note by the one who sent it */
            note: string | null;
            /**
             * @description all: for the unit too; desk: for the agencies that work the case
             * @enum {string}
             */
            visibility: "all" | "desk";
            /** @description Who sent it */
            addedBy: components["schemas"]["PersonDto"];
            /**
             * Format: date-time
             * @description When it was sealed
             */
            addedAt: string;
        };
        AttachmentBody: {
            /**
             * Format: binary
             * @description The file; the part of this name needs a file name
             */
            file: string;
            /**
             * @description The TLP of the file; that of the incident when it is left out
             * @enum {string}
             */
            tlp?: "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";
            /** @description What it is: where it was taken from and when */
            note?: string;
            /**
             * @description all: for the unit too; desk: for the agencies that work the case
             * @enum {string}
             */
            visibility?: "all" | "desk";
        };
        DeciderDto: {
            /** @description The person's id, or `system` for what the desk does by itself. */
            id: string;
            /** @description The person's name. */
            name: string;
            /** @description The code of the person's agency; empty for what the desk does by itself. */
            agency: string;
        };
        TimelineEntryDto: {
            /** @description Its place in the incident's record, from 1. */
            sequence: number;
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "incident.submitted" | "incident.withdrawn" | "incident.acknowledged" | "incident.rejected" | "incident.merged" | "incident.accepted" | "incident.started" | "incident.contained" | "incident.eradicated" | "incident.recovered" | "incident.resolved" | "incident.found-unstable" | "incident.disputed" | "incident.closed" | "incident.reopened" | "incident.reconsidered" | "incident.unmerged" | "incident.confirmed" | "incident.info-requested" | "incident.info-provided" | "incident.transfer-requested" | "incident.transfer-accepted" | "incident.transfer-declined" | "incident.restricted" | "incident.unit-added" | "incident.sender-confirmed" | "incident.corrected" | "incident.assigned" | "incident.unassigned" | "incident.severity-changed" | "incident.phase-changed" | "incident.absorbed" | "incident.released" | "incident.approval-asked" | "incident.approval-approved" | "incident.approval-declined" | "incident.approval-withdrawn" | "incident.approval-lapsed" | "incident.approval-overtaken" | "incident.info-timed-out" | "incident.transfer-timed-out" | "incident.deadline-warned" | "incident.deadline-breached" | "incident.deadline-escalated" | "incident.task-overdue" | "incident.commented" | "incident.observable-added" | "incident.observables-added" | "incident.observable-changed" | "incident.linked" | "incident.unlinked" | "incident.playbook-applied" | "incident.task-added" | "incident.task-changed" | "incident.attachment-added" | "incident.attachment-read" | "incident.attachment-damaged" | "incident.evidence-exported" | "incident.alert-repeated" | "incident.alert-resolved" | "incident.alert-grouped";
            /**
             * Format: date-time
             * @description The instant.
             */
            at: string;
            /** @description Who did it. */
            actor: components["schemas"]["DeciderDto"];
            /**
             * @description `all`: the unit reads it too; `desk`: only the agencies that work on it; `own`: only the writer's agency.
             * @enum {string}
             */
            visibility: "all" | "desk" | "own";
            /** @description The same as a sentence for people. */
            sentence: components["schemas"]["LabelDto"];
            /** @description Details for programs; they depend on the type, and `changes` names the fields that changed. */
            data: {
                [key: string]: unknown;
            };
        };
        DecisionDto: {
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /**
             * Format: date-time
             * @description The instant.
             */
            at: string;
            /** @description Who did it. */
            actor: components["schemas"]["DeciderDto"];
            /** @description The event that led to the decision. */
            cause: string;
            /** @description The reason that the person gave; `null` where none is needed. */
            reason: string | null;
            /**
             * @description The severity that was decided.
             * @enum {string}
             */
            severity: "low" | "medium" | "high" | "critical";
            /** @description Why the severity is as it is. */
            assessment: components["schemas"]["AssessmentDto"];
            /** @description Why it is routed as it is. */
            routing: components["schemas"]["RoutingDto"];
        };
        AssessmentHistoryDto: {
            /** @description Why the severity is as it is. */
            assessment: components["schemas"]["AssessmentDto"];
            /** @description Why it is routed as it is. */
            routing: components["schemas"]["RoutingDto"];
            /** @description Every decision from the beginning. */
            history: components["schemas"]["DecisionDto"][];
        };
        ChainLinkDto: {
            /** @description Its place in the incident's record, from 1. */
            sequence: number;
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "incident.submitted" | "incident.withdrawn" | "incident.acknowledged" | "incident.rejected" | "incident.merged" | "incident.accepted" | "incident.started" | "incident.contained" | "incident.eradicated" | "incident.recovered" | "incident.resolved" | "incident.found-unstable" | "incident.disputed" | "incident.closed" | "incident.reopened" | "incident.reconsidered" | "incident.unmerged" | "incident.confirmed" | "incident.info-requested" | "incident.info-provided" | "incident.transfer-requested" | "incident.transfer-accepted" | "incident.transfer-declined" | "incident.restricted" | "incident.unit-added" | "incident.sender-confirmed" | "incident.corrected" | "incident.assigned" | "incident.unassigned" | "incident.severity-changed" | "incident.phase-changed" | "incident.absorbed" | "incident.released" | "incident.approval-asked" | "incident.approval-approved" | "incident.approval-declined" | "incident.approval-withdrawn" | "incident.approval-lapsed" | "incident.approval-overtaken" | "incident.info-timed-out" | "incident.transfer-timed-out" | "incident.deadline-warned" | "incident.deadline-breached" | "incident.deadline-escalated" | "incident.task-overdue" | "incident.commented" | "incident.observable-added" | "incident.observables-added" | "incident.observable-changed" | "incident.linked" | "incident.unlinked" | "incident.playbook-applied" | "incident.task-added" | "incident.task-changed" | "incident.attachment-added" | "incident.attachment-read" | "incident.attachment-damaged" | "incident.evidence-exported" | "incident.alert-repeated" | "incident.alert-resolved" | "incident.alert-grouped";
            /**
             * Format: date-time
             * @description The instant.
             */
            at: string;
            /** @description The hash of the link before (SHA-256, hexadecimal); zeros on the first. */
            previousHash: string;
            /** @description The hash of this link, over the previous one and the event as canonical JSON (RFC 8785). */
            hash: string;
        };
        BrokenLinkDto: {
            /** @description The incident's code; a fault of a checkpoint as a whole has none. */
            incident?: string;
            /** @description Its place in the incident's record, from 1. */
            sequence?: number;
            /** @description The number of the checkpoint that does not hold. */
            checkpoint?: number;
            /**
             * @description What is wrong: the hash, the previous hash, the sequence, the head; `checkpoint`, the chain is another one than was sealed; `missing`, the incident is gone; or the seal, the chain, the links or the heads of a checkpoint.
             * @enum {string}
             */
            fault: "hash" | "previous-hash" | "sequence" | "head" | "checkpoint" | "missing" | "checkpoint-seal" | "checkpoint-chain" | "checkpoint-links" | "checkpoint-heads";
        };
        VerificationDto: {
            /** @description Whether every link holds. */
            valid: boolean;
            /** @description How many incidents were checked. */
            incidents: number;
            /** @description How many events were checked. */
            events: number;
            /** @description The first link that does not hold; absent when all do. */
            firstBroken?: components["schemas"]["BrokenLinkDto"];
        };
        CheckpointDto: {
            /** @description Its number, from 1 without a gap. */
            sequence: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            at: string;
            /** @description The hash of the checkpoint before; zeros on the first. */
            previousHash: string;
            /** @description The hash (SHA-256) of what is sealed, as canonical JSON (RFC 8785). */
            hash: string;
            /** @description How many incidents there are in it. */
            incidents: number;
            /** @description How many events their chains have. */
            events: number;
            /** @description How many events came since the checkpoint before. */
            added: number;
            /** @description The Merkle root (RFC 6962) over the heads of all chains, by incident code. */
            headsRoot: string;
            /** @description The Merkle root (RFC 6962) over the links that came since the checkpoint before, by incident code and sequence. */
            linksRoot: string;
            /** @description The same, signed (compact JWS, EdDSA). */
            seal: string;
        };
        AccessDto: {
            /**
             * Format: uuid
             * @description The id of the entry (a UUID).
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was read.
             */
            at: string;
            /** @description Who read it. */
            actor: components["schemas"]["PersonDto"];
            /** @description The incident's code; none for the record as a whole. */
            incident: string | null;
            /** @description What was called, by its name in this document. */
            operation: string;
            /** @description Which part of it: the id of an attachment, or the span of an export. */
            about: string | null;
        };
        ReceiptDeadlineDto: {
            /**
             * @description The kind of agency.
             * @enum {string}
             */
            kind: "acknowledge" | "triage" | "contain" | "recover" | "update" | "closing_report";
            /**
             * Format: date-time
             * @description When it is due.
             */
            dueAt: string;
        };
        ReceiptContentDto: {
            /** @description The incident's code. */
            code: string;
            /** @description The code of the unit that reported. */
            reporterAgency: string;
            /**
             * Format: date-time
             * @description When the desk received the report.
             */
            reportedAt: string;
            /**
             * Format: date-time
             * @description When the desk acknowledged it; none while it has not.
             */
            acknowledgedAt: string | null;
            /** @description The SHA-256 of what the unit reported, as canonical JSON (RFC 8785). */
            contentHash: string;
            /** @description The deadlines as they stood then. */
            deadlines: components["schemas"]["ReceiptDeadlineDto"][];
            /**
             * Format: date-time
             * @description When the receipt was made.
             */
            issuedAt: string;
        };
        ReceiptTextDto: {
            /** @description In Vietnamese. */
            vi: string;
            /** @description In English. */
            en: string;
        };
        ReceiptDto: {
            /** @description The receipt (a compact JWS): keep this text. */
            receipt: string;
            /** @description What the receipt says. */
            content: components["schemas"]["ReceiptContentDto"];
            /** @description The same for people to read, in both languages. */
            text: components["schemas"]["ReceiptTextDto"];
        };
        ReceiptBody: {
            /** @description The receipt (a compact JWS): keep this text. */
            receipt: string;
        };
        ReceiptVerdictDto: {
            /** @description Whether this desk has signed it and nothing in it was altered. */
            valid: boolean;
            /**
             * @description Why it is not valid: no receipt in form, not signed by this desk or altered since, or another kind of document.
             * @enum {string|null}
             */
            reason: "malformed" | "not-sealed-here" | "other-document" | null;
            /** @description What a valid receipt says. */
            content: components["schemas"]["ReceiptContentDto"] | null;
            /** @description What a valid receipt says, for people to read. */
            text: components["schemas"]["ReceiptTextDto"] | null;
            /** @description Whether the record of the incident still begins with the content that the receipt names. */
            matchesRecord: boolean | null;
        };
        SpanDto: {
            /**
             * Format: date-time
             * @description From this instant on.
             */
            from: string;
            /**
             * Format: date-time
             * @description Before this instant.
             */
            to: string;
        };
        FigureDto: {
            /** @description Now, or within the window. */
            current: number;
            /** @description The same, one window's length earlier. */
            before: number;
        };
        SeverityLoadDto: {
            /**
             * @description The severity.
             * @enum {string}
             */
            severity: "low" | "medium" | "high" | "critical";
            /** @description Open. */
            open: number;
            /** @description Of these overdue. */
            overdue: number;
        };
        AgeDto: {
            /** @description Incidents of low severity. */
            low: number;
            /** @description Incidents of medium severity. */
            medium: number;
            /** @description Incidents of high severity. */
            high: number;
            /** @description Incidents of critical severity. */
            critical: number;
            /**
             * @description How long it has been open.
             * @enum {string}
             */
            band: "under-4h" | "under-1d" | "under-3d" | "under-7d" | "over-7d";
            /**
             * Format: date-time
             * @description Reported from this instant on; null: however long ago.
             */
            reportedFrom: string | null;
            /**
             * Format: date-time
             * @description Reported up to this instant.
             */
            reportedTo: string;
        };
        ShareDto: {
            /** @description Deadlines that were settled within the window: met, or missed. */
            settled: number;
            /** @description Of these met in time. */
            kept: number;
        };
        KeptDto: {
            /** @description Deadlines that were settled within the window: met, or missed. */
            settled: number;
            /** @description Of these met in time. */
            kept: number;
            /**
             * @description The kind of agency.
             * @enum {string}
             */
            kind: "acknowledge" | "triage" | "contain" | "recover" | "update" | "closing_report";
            /**
             * @description The severity.
             * @enum {string}
             */
            severity: "low" | "medium" | "high" | "critical";
            /** @description Incidents with a deadline that was missed, each once; listed by missed, missedSeverity, missedFrom, missedTo. */
            missedIncidents: number;
            /** @description The same, one window's length earlier. */
            before: components["schemas"]["ShareDto"];
        };
        SpreadDto: {
            /** @description How many were measured. */
            count: number;
            /** @description Half of them took no more than these seconds from the report on; null: there was none. */
            median: number | null;
            /** @description Nine in ten took no more than these seconds. */
            p90: number | null;
        };
        TimeDto: {
            /** @description How many were measured. */
            count: number;
            /** @description Half of them took no more than these seconds from the report on; null: there was none. */
            median: number | null;
            /** @description Nine in ten took no more than these seconds. */
            p90: number | null;
            /**
             * @description Until acknowledged, contained or recovered.
             * @enum {string}
             */
            kind: "acknowledge" | "contain" | "recover";
            /** @description The same, one window's length earlier. */
            before: components["schemas"]["SpreadDto"];
        };
        OverviewStatisticsDto: {
            /**
             * Format: date-time
             * @description The instant of the figures.
             */
            at: string;
            /** @description The window that was asked for. */
            window: components["schemas"]["SpanDto"];
            /** @description What it is compared with: as long, before it. */
            before: components["schemas"]["SpanDto"];
            /** @description Open. */
            open: components["schemas"]["FigureDto"];
            /** @description Open and critical. */
            critical: components["schemas"]["FigureDto"];
            /** @description Open with a deadline that has passed. */
            overdue: components["schemas"]["FigureDto"];
            /** @description Reported within the window. */
            reported: components["schemas"]["FigureDto"];
            /** @description Closed within the window. */
            closed: components["schemas"]["FigureDto"];
            /** @description By severity. */
            severities: components["schemas"]["SeverityLoadDto"][];
            /** @description Open, by how long and by severity. */
            ages: components["schemas"]["AgeDto"][];
            /** @description Deadlines kept and missed, by kind and severity; only kinds of which one was settled. */
            deadlines: components["schemas"]["KeptDto"][];
            /** @description Times until acknowledged, contained, recovered. */
            times: components["schemas"]["TimeDto"][];
        };
        SeverityCountsDto: {
            /** @description Incidents of low severity. */
            low: number;
            /** @description Incidents of medium severity. */
            medium: number;
            /** @description Incidents of high severity. */
            high: number;
            /** @description Incidents of critical severity. */
            critical: number;
        };
        DayStatisticsDto: {
            /**
             * Format: date
             * @description A day in Vietnamese time.
             */
            day: string;
            /** @description Reported that day, by present severity. */
            reported: components["schemas"]["SeverityCountsDto"];
            /** @description Closed that day. */
            closed: number;
        };
        DailyStatisticsDto: {
            /** @description Each day, those without anything too. */
            days: components["schemas"]["DayStatisticsDto"][];
        };
        AgencyLoadDto: {
            /** @description Open. */
            open: number;
            /** @description Of these critical. */
            critical: number;
            /** @description Of these overdue. */
            overdue: number;
            /** @description Reported within the window. */
            reported: number;
            /** @description The agency's code. */
            agency: string;
        };
        AgencyStatisticsDto: {
            /** @description By reporting unit, the most first. */
            units: components["schemas"]["AgencyLoadDto"][];
            /** @description By lead agency, the most first. */
            leads: components["schemas"]["AgencyLoadDto"][];
        };
        DistrictLoadDto: {
            /** @description Open. */
            open: number;
            /** @description Of these critical. */
            critical: number;
            /** @description Of these overdue. */
            overdue: number;
            /** @description Reported within the window. */
            reported: number;
            /** @description The district's code of the General Statistics Office. */
            district: string;
        };
        ViewCountDto: {
            /** @description Incidents of low severity. */
            low: number;
            /** @description Incidents of medium severity. */
            medium: number;
            /** @description Incidents of high severity. */
            high: number;
            /** @description Incidents of critical severity. */
            critical: number;
            /** @description All of them. */
            total: number;
        };
        QueueStatisticsDto: {
            /** @description Led by your agency, due within the hour or late. */
            now: components["schemas"]["ViewCountDto"];
            /** @description Led by your agency, with nobody in charge. */
            unassigned: components["schemas"]["ViewCountDto"];
            /** @description That you are in charge of. */
            mine: components["schemas"]["ViewCountDto"];
            /** @description Led by your agency, due within 24 hours or late. */
            soon: components["schemas"]["ViewCountDto"];
            /** @description All open incidents that you may see. */
            all: components["schemas"]["ViewCountDto"];
        };
        TaxonomyTypeDto: {
            /** @description The value to send. */
            value: string;
            /** @description What it is called, in both languages. */
            label: components["schemas"]["LabelDto"];
            /** @description A hint for the reporter, in Vietnamese. */
            hint: string;
            /**
             * @description `in` is taken; `out` is out of scope and refused; `internal` is for the desk's own use.
             * @enum {string}
             */
            scope: "in" | "out" | "internal";
        };
        TaxonomyClassDto: {
            /** @description The value to send. */
            value: string;
            /** @description What it is called, in both languages. */
            label: components["schemas"]["LabelDto"];
            /** @description A hint for the reporter, in Vietnamese. */
            hint: string;
            /** @description The types of the class. */
            types: components["schemas"]["TaxonomyTypeDto"][];
        };
        TaxonomyDto: {
            /** @description The version of the table. */
            version: number;
            /** @description The incident classes. */
            classes: components["schemas"]["TaxonomyClassDto"][];
        };
        ScoringOptionDto: {
            /** @description The value to send. */
            value: string;
            /** @description What it is called, in both languages. */
            label: components["schemas"]["LabelDto"];
            /** @description What it is worth; or what it is worth in each phase. */
            points: number | {
                [key: string]: number;
            };
        };
        ScoringQuestionDto: {
            /** @description The question's name in `impact`. */
            key: string;
            /** @description What it is called, in both languages. */
            label: components["schemas"]["LabelDto"];
            /** @description The most this question can be worth. */
            max: number;
            /** @description The answers. */
            options: components["schemas"]["ScoringOptionDto"][];
        };
        ScoringLevelDto: {
            /**
             * @description The severity.
             * @enum {string}
             */
            severity: "low" | "medium" | "high" | "critical";
            /** @description The points from which it begins. */
            min: number;
            /** @description The last score of the level. */
            max: number;
            /** @description What it is called, in both languages. */
            label: components["schemas"]["LabelDto"];
        };
        ScoringRuleDto: {
            /** @description The rule's name. */
            id: string;
            /**
             * @description A `floor` raises to at least this level; a `ceiling` keeps it from rising above.
             * @enum {string}
             */
            kind: "floor" | "ceiling";
            /**
             * @description The rule's level.
             * @enum {string}
             */
            level: "low" | "medium" | "high" | "critical";
            /** @description The conditions: every member must hold, by one of the values in its list. */
            when: {
                [key: string]: unknown;
            };
            /** @description What the rule says, in both languages. */
            label: components["schemas"]["LabelDto"];
        };
        LegalTestDto: {
            /** @description The conditions: every member must hold, by one of the values in its list. */
            when: {
                [key: string]: unknown;
            };
            /** @description The law that sets the test. */
            basis: string;
        };
        ScoringTableDto: {
            /** @description The questions about the impact. */
            questions: components["schemas"]["ScoringQuestionDto"][];
            /** @description From how many points on each severity begins. */
            levels: components["schemas"]["ScoringLevelDto"][];
            /** @description The rules that raise or cap the severity. */
            rules: components["schemas"]["ScoringRuleDto"][];
            /** @description The law’s test of a serious incident. */
            legalSerious: components["schemas"]["LegalTestDto"];
            /** @description The version of the table. */
            version: number;
        };
        TableChangeDto: {
            /** @description What changes, as `rules/HIGH`. */
            field: string;
            /** @description What is in force; `null` when there is nothing. */
            from: {
                [key: string]: unknown;
            } | unknown[] | number | string | null;
            /** @description What the draft has; `null` when it is taken out. */
            to: {
                [key: string]: unknown;
            } | unknown[] | number | string | null;
        };
        ScoringEditDto: {
            /** @description The questions about the impact. */
            questions: components["schemas"]["ScoringQuestionDto"][];
            /** @description From how many points on each severity begins. */
            levels: components["schemas"]["ScoringLevelDto"][];
            /** @description The rules that raise or cap the severity. */
            rules: components["schemas"]["ScoringRuleDto"][];
            /** @description The law’s test of a serious incident. */
            legalSerious: components["schemas"]["LegalTestDto"];
        };
        ExampleScoreDto: {
            /** @description The severity score, 0 to 100. */
            score: number;
            /**
             * @description The severity.
             * @enum {string}
             */
            severity: "low" | "medium" | "high" | "critical";
            /** @description Whether the law calls it a serious incident (Decision 05/2017/QĐ-TTg, Article 9); apart from the severity. */
            legalSerious: boolean;
        };
        ChangedExampleDto: {
            /** @description What the example is called. */
            name: string;
            /** @description As it comes out by the table in force. */
            before: components["schemas"]["ExampleScoreDto"];
            /** @description As it would come out by the draft. */
            after: components["schemas"]["ExampleScoreDto"];
        };
        ScoringDraftDto: {
            /** @description The number under which it would come into force; the ETag says it too. */
            version: number;
            /** @description The version that was in force when it was written. */
            basedOn: number;
            /** @description Why the table is to change. */
            note: string;
            /** @description Who wrote the draft. */
            draftedBy: components["schemas"]["PersonDto"];
            /**
             * Format: date-time
             * @description When it was written.
             */
            draftedAt: string;
            /**
             * @description `open` waits; `in-force`, `declined`, `discarded`, or `replaced` by another draft.
             * @enum {string}
             */
            outcome: "open" | "in-force" | "declined" | "discarded" | "replaced";
            /** @description Who settled it; `null` while it is open. */
            decidedBy: components["schemas"]["PersonDto"] | null;
            /**
             * Format: date-time
             * @description When it was settled; `null` while it is open.
             */
            decidedAt: string | null;
            /** @description What the person who decided said; `null` when nothing. */
            decisionNote: string | null;
            /** @description Row by row, what it changes in the table in force. */
            changes: components["schemas"]["TableChangeDto"][];
            /** @description The whole table. */
            table: components["schemas"]["ScoringEditDto"];
            /** @description The worked examples of the table that would come out differently: to be looked at, not forbidden. */
            changedExamples: components["schemas"]["ChangedExampleDto"][];
        };
        TableVersionDto: {
            /** @description The version of the table. */
            version: number;
            /**
             * Format: date-time
             * @description From when it is in force.
             */
            inForceAt: string;
            /** @description What is said of the version; `null` when nothing. */
            note: string | null;
            /** @description Who wrote it; `null` for a table that was there from the beginning. */
            draftedBy: components["schemas"]["PersonDto"] | null;
            /** @description The second person, who put it in force; `null` for a table that was there from the beginning. */
            approvedBy: components["schemas"]["PersonDto"] | null;
        };
        ScoringVersionDto: {
            /** @description The version of the table. */
            version: number;
            /**
             * Format: date-time
             * @description From when it is in force.
             */
            inForceAt: string;
            /** @description Why there is this version; `null` when nobody said. */
            note: string | null;
            /** @description Who wrote it; `null` for a table that was there from the beginning. */
            draftedBy: components["schemas"]["PersonDto"] | null;
            /** @description The second person, who put it in force; `null` for a table that was there from the beginning. */
            approvedBy: components["schemas"]["PersonDto"] | null;
            /** @description The questions about the impact. */
            questions: components["schemas"]["ScoringQuestionDto"][];
            /** @description From how many points on each severity begins. */
            levels: components["schemas"]["ScoringLevelDto"][];
            /** @description The rules that raise or cap the severity. */
            rules: components["schemas"]["ScoringRuleDto"][];
            /** @description The law’s test of a serious incident. */
            legalSerious: components["schemas"]["LegalTestDto"];
        };
        TableDraftHeadDto: {
            /** @description The number under which it would come into force; the ETag says it too. */
            version: number;
            /** @description The version that was in force when it was written. */
            basedOn: number;
            /** @description Why the table is to change. */
            note: string;
            /** @description Who wrote the draft. */
            draftedBy: components["schemas"]["PersonDto"];
            /**
             * Format: date-time
             * @description When it was written.
             */
            draftedAt: string;
            /**
             * @description `open` waits; `in-force`, `declined`, `discarded`, or `replaced` by another draft.
             * @enum {string}
             */
            outcome: "open" | "in-force" | "declined" | "discarded" | "replaced";
            /** @description Who settled it; `null` while it is open. */
            decidedBy: components["schemas"]["PersonDto"] | null;
            /**
             * Format: date-time
             * @description When it was settled; `null` while it is open.
             */
            decidedAt: string | null;
            /** @description What the person who decided said; `null` when nothing. */
            decisionNote: string | null;
        };
        ScoringLevelBody: {
            /**
             * @description The severity.
             * @enum {string}
             */
            severity: "low" | "medium" | "high" | "critical";
            /** @description The points from which it begins. */
            min: number;
            /** @description The last score of the level. */
            max: number;
            /** @description The desk’s own word for the level; it may be sent back as it was read. */
            label?: components["schemas"]["LabelDto"];
        };
        ScoringBody: {
            /** @description The version this was made from; where it is sent, it must be the one that If-Match names. */
            version?: number;
            /** @description Why the table is to change. */
            note: string;
            /** @description The questions about the impact. */
            questions: components["schemas"]["ScoringQuestionDto"][];
            /** @description The rules that raise or cap the severity. */
            rules: components["schemas"]["ScoringRuleDto"][];
            /** @description The law’s test of a serious incident. */
            legalSerious: components["schemas"]["LegalTestDto"];
            /** @description From how many points on each severity begins. */
            levels: components["schemas"]["ScoringLevelBody"][];
        };
        ScoringTrialTable: {
            /** @description The version this was made from; it is there so that what was read can be sent back. */
            version?: number;
            /** @description The questions about the impact. */
            questions: components["schemas"]["ScoringQuestionDto"][];
            /** @description The rules that raise or cap the severity. */
            rules: components["schemas"]["ScoringRuleDto"][];
            /** @description The law’s test of a serious incident. */
            legalSerious: components["schemas"]["LegalTestDto"];
            /** @description From how many points on each severity begins. */
            levels: components["schemas"]["ScoringLevelBody"][];
        };
        ScoringTrialBody: {
            /** @description Reports to try it on, as in /incidents/preview. */
            reports?: components["schemas"]["PreviewBody"][];
            /**
             * Format: date-time
             * @description Only incidents reported from then on.
             */
            from?: string;
            /**
             * Format: date-time
             * @description Only incidents reported until then.
             */
            to?: string;
            /** @description Only the newest so many incidents. */
            last?: number;
            /** @description The table to try; without one the open draft is tried. */
            table?: components["schemas"]["ScoringTrialTable"];
        };
        TargetDto: {
            /**
             * @description What is due.
             * @enum {string}
             */
            kind: "acknowledge" | "triage" | "contain" | "recover" | "update" | "closing_report";
            /** @description The time allowed: `15m`, `4h` by the clock; `4wh`, `2wd` in working hours and days; `5d` in days. */
            target: string;
        };
        OutcomeDto: {
            /**
             * @description The severity.
             * @enum {string}
             */
            severity: "low" | "medium" | "high" | "critical";
            /** @description The severity score, 0 to 100. */
            score: number;
            /** @description Whether the law calls it a serious incident (Decision 05/2017/QĐ-TTg, Article 9); apart from the severity. */
            legalSerious: boolean;
            /** @description The code of the lead agency. */
            lead: string;
            /**
             * @description The lead handles it (`lead`), watches the unit handle it (`unit_handles`), or it is only recorded and referred (`refer_only`).
             * @enum {string}
             */
            mode: "lead" | "unit_handles" | "refer_only";
            /** @description The codes of the supporting agencies. */
            support: string[];
            /** @description The codes of the agencies that are told. */
            notify: string[];
            /** @description The deadlines: running, kept, missed. */
            deadlines: components["schemas"]["TargetDto"][];
        };
        TriedReportDto: {
            /** @description What would change. */
            changes: ("severity" | "score" | "legalSerious" | "lead" | "mode" | "support" | "notify" | "deadlines")[];
            /** @description What the tables in force make of it. */
            before: components["schemas"]["OutcomeDto"];
            /** @description What would become of it with this table. */
            after: components["schemas"]["OutcomeDto"];
        };
        AspectCountDto: {
            /**
             * @description What differs.
             * @enum {string}
             */
            aspect: "severity" | "score" | "legalSerious" | "lead" | "mode" | "support" | "notify" | "deadlines";
            /** @description How many incidents. */
            count: number;
        };
        TriedIncidentDto: {
            /** @description What would change. */
            changes: ("severity" | "score" | "legalSerious" | "lead" | "mode" | "support" | "notify" | "deadlines")[];
            /** @description What the tables in force make of it. */
            before: components["schemas"]["OutcomeDto"];
            /** @description What would become of it with this table. */
            after: components["schemas"]["OutcomeDto"];
            /** @description The incident’s code. */
            code: string;
        };
        TriedIncidentsDto: {
            /** @description How many incidents were tried. */
            considered: number;
            /** @description How many would come out differently. */
            changed: number;
            /** @description How many would get a higher severity. */
            raised: number;
            /** @description How many would get a lower severity. */
            lowered: number;
            /** @description How many differ, by what differs. */
            by: components["schemas"]["AspectCountDto"][];
            /** @description Whether these are all of the window; `false` when there are older ones. */
            complete: boolean;
            /** @description Those that differ and that you may read in full, by their codes; the others are in the counts only. */
            items: components["schemas"]["TriedIncidentDto"][];
        };
        TrialDto: {
            /** @description The version in force, which it is compared with. */
            version: number;
            /** @description The number of the draft on trial; `null` for a table that was sent along. */
            draft: number | null;
            /** @description What comes of each report, in the order they were sent. */
            reports: components["schemas"]["TriedReportDto"][];
            /** @description What comes of past incidents; `null` when none were tried. */
            incidents: components["schemas"]["TriedIncidentsDto"] | null;
        };
        TableDecisionBody: {
            /**
             * @description `approve` puts it in force, `decline` does not.
             * @enum {string}
             */
            decision: "approve" | "decline";
            /** @description What is said of it; needed to decline. */
            note?: string;
        };
        RoutingRuleDto: {
            /** @description The row's name. */
            id: string;
            /** @description The conditions: every member must hold, by one of the values in its list. */
            when: {
                [key: string]: unknown;
            };
            /** @description The codes of the supporting agencies. */
            support: string[];
            /** @description The codes of the agencies that are told. */
            notify: string[];
            /** @description Why, in words. */
            why: components["schemas"]["LabelDto"];
            /** @description The law or order behind it; `null` when there is none. */
            basis: string | null;
            /** @description Its place in the order. */
            order: number;
            /** @description The code of the lead agency. */
            lead: string;
            /**
             * @description The lead handles it (`lead`), watches the unit handle it (`unit_handles`), or it is only recorded and referred (`refer_only`).
             * @enum {string}
             */
            mode: "lead" | "unit_handles" | "refer_only";
        };
        RoutingModifierDto: {
            /** @description The row's name. */
            id: string;
            /** @description The conditions: every member must hold, by one of the values in its list. */
            when: {
                [key: string]: unknown;
            };
            /** @description The codes of the supporting agencies. */
            support: string[];
            /** @description The codes of the agencies that are told. */
            notify: string[];
            /** @description Why, in words. */
            why: components["schemas"]["LabelDto"];
            /** @description The law or order behind it; `null` when there is none. */
            basis: string | null;
        };
        RoutingTableDto: {
            /** @description The rules in order; the first that matches names the lead agency. */
            rules: components["schemas"]["RoutingRuleDto"][];
            /** @description The modifiers; each that matches adds support or notice. */
            modifiers: components["schemas"]["RoutingModifierDto"][];
            /** @description The version of the table. */
            version: number;
        };
        RoutingEditDto: {
            /** @description The rules in order; the first that matches names the lead agency. */
            rules: components["schemas"]["RoutingRuleDto"][];
            /** @description The modifiers; each that matches adds support or notice. */
            modifiers: components["schemas"]["RoutingModifierDto"][];
        };
        RoutingTableDraftDto: {
            /** @description The number under which it would come into force; the ETag says it too. */
            version: number;
            /** @description The version that was in force when it was written. */
            basedOn: number;
            /** @description Why the table is to change. */
            note: string;
            /** @description Who wrote the draft. */
            draftedBy: components["schemas"]["PersonDto"];
            /**
             * Format: date-time
             * @description When it was written.
             */
            draftedAt: string;
            /**
             * @description `open` waits; `in-force`, `declined`, `discarded`, or `replaced` by another draft.
             * @enum {string}
             */
            outcome: "open" | "in-force" | "declined" | "discarded" | "replaced";
            /** @description Who settled it; `null` while it is open. */
            decidedBy: components["schemas"]["PersonDto"] | null;
            /**
             * Format: date-time
             * @description When it was settled; `null` while it is open.
             */
            decidedAt: string | null;
            /** @description What the person who decided said; `null` when nothing. */
            decisionNote: string | null;
            /** @description Row by row, what it changes in the table in force. */
            changes: components["schemas"]["TableChangeDto"][];
            /** @description The whole table. */
            table: components["schemas"]["RoutingEditDto"];
        };
        RoutingTableVersionDto: {
            /** @description The version of the table. */
            version: number;
            /**
             * Format: date-time
             * @description From when it is in force.
             */
            inForceAt: string;
            /** @description Why there is this version; `null` when nobody said. */
            note: string | null;
            /** @description Who wrote it; `null` for a table that was there from the beginning. */
            draftedBy: components["schemas"]["PersonDto"] | null;
            /** @description The second person, who put it in force; `null` for a table that was there from the beginning. */
            approvedBy: components["schemas"]["PersonDto"] | null;
            /** @description The rules in order; the first that matches names the lead agency. */
            rules: components["schemas"]["RoutingRuleDto"][];
            /** @description The modifiers; each that matches adds support or notice. */
            modifiers: components["schemas"]["RoutingModifierDto"][];
        };
        RoutingTableBody: {
            /** @description The version this was made from; where it is sent, it must be the one that If-Match names. */
            version?: number;
            /** @description Why the table is to change. */
            note: string;
            /** @description The rules in order; the first that matches names the lead agency. */
            rules: components["schemas"]["RoutingRuleDto"][];
            /** @description The modifiers; each that matches adds support or notice. */
            modifiers: components["schemas"]["RoutingModifierDto"][];
        };
        RoutingTrialTable: {
            /** @description The version this was made from; it is there so that what was read can be sent back. */
            version?: number;
            /** @description The rules in order; the first that matches names the lead agency. */
            rules: components["schemas"]["RoutingRuleDto"][];
            /** @description The modifiers; each that matches adds support or notice. */
            modifiers: components["schemas"]["RoutingModifierDto"][];
        };
        RoutingTrialBody: {
            /** @description Reports to try it on, as in /incidents/preview. */
            reports?: components["schemas"]["PreviewBody"][];
            /**
             * Format: date-time
             * @description Only incidents reported from then on.
             */
            from?: string;
            /**
             * Format: date-time
             * @description Only incidents reported until then.
             */
            to?: string;
            /** @description Only the newest so many incidents. */
            last?: number;
            /** @description The table to try; without one the open draft is tried. */
            table?: components["schemas"]["RoutingTrialTable"];
        };
        DeadlineRowDto: {
            /**
             * @description The phase: normal, before, during or after a congress.
             * @enum {string}
             */
            phase: "normal" | "after" | "before" | "during";
            /**
             * @description The severity.
             * @enum {string}
             */
            severity: "low" | "medium" | "high" | "critical";
            /**
             * @description What is due.
             * @enum {string}
             */
            kind: "acknowledge" | "triage" | "contain" | "recover" | "update" | "closing_report";
            /** @description The time allowed: `15m`, `4h` by the clock; `4wh`, `2wd` in working hours and days; `5d` in days. */
            target: string;
        };
        LegalDeadlineDto: {
            /**
             * @description What is due.
             * @enum {string}
             */
            kind: "acknowledge" | "triage" | "contain" | "recover" | "update" | "closing_report";
            /** @description By severity. */
            severities: ("low" | "medium" | "high" | "critical")[];
            /** @description The law behind it. */
            basis: string;
        };
        EscalationDto: {
            /** @description From when so much of the time allowed has passed, in percent. */
            percent: number;
            /** @description Or so long after it was due, by the clock, whichever comes first; `null` when only the percentage counts. */
            orAfter: string | null;
            /** @description By severity. */
            severities: ("low" | "medium" | "high" | "critical")[];
            /**
             * @description Whom it reaches beside the agencies that are named: `duty-lead`, the head of the desk on duty; `leaders-of-lead`, the leadership of the lead agency; `agencies`, nobody else. Left out: `agencies` where there are any, else `duty-lead` at 100 percent and `leaders-of-lead` above.
             * @enum {string}
             */
            who?: "duty-lead" | "leaders-of-lead" | "agencies";
            /** @description Who is told, in both languages. */
            to: components["schemas"]["LabelDto"];
            /** @description The codes of the agencies that are told. */
            agencies: string[];
        };
        DeadlineTableDto: {
            /** @description A deadline a row, by phase and severity. */
            rows: components["schemas"]["DeadlineRowDto"][];
            /** @description The deadlines that the law sets. */
            legal: components["schemas"]["LegalDeadlineDto"][];
            /** @description A reminder is sent when this much of the time has passed, in percent. */
            warnAtPercent: number[];
            /** @description Who is told of a breach, and when. */
            breachEscalation: components["schemas"]["EscalationDto"][];
            /** @description The version of the table. */
            version: number;
        };
        DeadlineEditDto: {
            /** @description A deadline a row, by phase and severity. */
            rows: components["schemas"]["DeadlineRowDto"][];
            /** @description The deadlines that the law sets. */
            legal: components["schemas"]["LegalDeadlineDto"][];
            /** @description A reminder is sent when this much of the time has passed, in percent. */
            warnAtPercent: number[];
            /** @description Who is told of a breach, and when. */
            breachEscalation: components["schemas"]["EscalationDto"][];
        };
        DeadlineTableDraftDto: {
            /** @description The number under which it would come into force; the ETag says it too. */
            version: number;
            /** @description The version that was in force when it was written. */
            basedOn: number;
            /** @description Why the table is to change. */
            note: string;
            /** @description Who wrote the draft. */
            draftedBy: components["schemas"]["PersonDto"];
            /**
             * Format: date-time
             * @description When it was written.
             */
            draftedAt: string;
            /**
             * @description `open` waits; `in-force`, `declined`, `discarded`, or `replaced` by another draft.
             * @enum {string}
             */
            outcome: "open" | "in-force" | "declined" | "discarded" | "replaced";
            /** @description Who settled it; `null` while it is open. */
            decidedBy: components["schemas"]["PersonDto"] | null;
            /**
             * Format: date-time
             * @description When it was settled; `null` while it is open.
             */
            decidedAt: string | null;
            /** @description What the person who decided said; `null` when nothing. */
            decisionNote: string | null;
            /** @description Row by row, what it changes in the table in force. */
            changes: components["schemas"]["TableChangeDto"][];
            /** @description The whole table. */
            table: components["schemas"]["DeadlineEditDto"];
        };
        DeadlineTableVersionDto: {
            /** @description The version of the table. */
            version: number;
            /**
             * Format: date-time
             * @description From when it is in force.
             */
            inForceAt: string;
            /** @description Why there is this version; `null` when nobody said. */
            note: string | null;
            /** @description Who wrote it; `null` for a table that was there from the beginning. */
            draftedBy: components["schemas"]["PersonDto"] | null;
            /** @description The second person, who put it in force; `null` for a table that was there from the beginning. */
            approvedBy: components["schemas"]["PersonDto"] | null;
            /** @description A deadline a row, by phase and severity. */
            rows: components["schemas"]["DeadlineRowDto"][];
            /** @description The deadlines that the law sets. */
            legal: components["schemas"]["LegalDeadlineDto"][];
            /** @description A reminder is sent when this much of the time has passed, in percent. */
            warnAtPercent: number[];
            /** @description Who is told of a breach, and when. */
            breachEscalation: components["schemas"]["EscalationDto"][];
        };
        DeadlineTableBody: {
            /** @description The version this was made from; where it is sent, it must be the one that If-Match names. */
            version?: number;
            /** @description Why the table is to change. */
            note: string;
            /** @description A deadline a row, by phase and severity. */
            rows: components["schemas"]["DeadlineRowDto"][];
            /** @description The deadlines that the law sets. */
            legal: components["schemas"]["LegalDeadlineDto"][];
            /** @description A reminder is sent when this much of the time has passed, in percent. */
            warnAtPercent: number[];
            /** @description Who is told of a breach, and when. */
            breachEscalation: components["schemas"]["EscalationDto"][];
        };
        DeadlineTrialTable: {
            /** @description The version this was made from; it is there so that what was read can be sent back. */
            version?: number;
            /** @description A deadline a row, by phase and severity. */
            rows: components["schemas"]["DeadlineRowDto"][];
            /** @description The deadlines that the law sets. */
            legal: components["schemas"]["LegalDeadlineDto"][];
            /** @description A reminder is sent when this much of the time has passed, in percent. */
            warnAtPercent: number[];
            /** @description Who is told of a breach, and when. */
            breachEscalation: components["schemas"]["EscalationDto"][];
        };
        DeadlineTrialBody: {
            /** @description Reports to try it on, as in /incidents/preview. */
            reports?: components["schemas"]["PreviewBody"][];
            /**
             * Format: date-time
             * @description Only incidents reported from then on.
             */
            from?: string;
            /**
             * Format: date-time
             * @description Only incidents reported until then.
             */
            to?: string;
            /** @description Only the newest so many incidents. */
            last?: number;
            /** @description The table to try; without one the open draft is tried. */
            table?: components["schemas"]["DeadlineTrialTable"];
        };
        EnglishDto: {
            /** @description What is to be done, in English. */
            title: string | null;
            /** @description How to do it, in English. */
            guidance: string | null;
        };
        OriginDto: {
            /** @description The playbook's code. */
            playbook: string;
            /** @description The version of the playbook that was applied. */
            version: number;
            /** @description The step's key in the playbook. */
            step: string;
        };
        TaskDto: {
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /**
             * @description The phase it belongs to.
             * @enum {string}
             */
            phase: "containment" | "eradication" | "recovery" | "lessons";
            /** @description What is to be done. */
            title: string;
            /** @description How to do it; `null` when nothing is said. */
            guidance: string | null;
            /** @description The same in English, where the playbook says it; `null` otherwise. */
            english: components["schemas"]["EnglishDto"] | null;
            /** @description A mandatory step: while it is open the incident cannot be closed. */
            mandatory: boolean;
            /**
             * @description `all`: the unit sees it too; `desk`: only the agencies that work on it; `own`: only the agency that keeps it.
             * @enum {string}
             */
            visibility: "all" | "desk" | "own";
            /** @description Who does it; `null`: the handler of the incident, whoever that is. */
            assignee: components["schemas"]["PersonDto"] | null;
            /**
             * Format: date-time
             * @description By when; `null` when it has no due time.
             */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description When it was done; `null` while it is not.
             */
            doneAt: string | null;
            /** @description Who said that it is done. */
            doneBy: components["schemas"]["PersonDto"] | null;
            /** @description What came of it; `null` while nothing is said. */
            note: string | null;
            /** @description The step of a playbook that it came from; `null` when a person added it. */
            origin: components["schemas"]["OriginDto"] | null;
            /** @description Who added it. */
            addedBy: components["schemas"]["PersonDto"];
            /**
             * Format: date-time
             * @description When it was added.
             */
            addedAt: string;
        };
        TaskBody: {
            /**
             * @description The phase it belongs to.
             * @enum {string}
             */
            phase: "containment" | "eradication" | "recovery" | "lessons";
            /** @description What is to be done. */
            title: string;
            /** @description How to do it; `null` when nothing is said. */
            guidance?: string | null;
            /**
             * Format: uuid
             * @description The id of who does it; left out: the handler of the incident.
             */
            assignee?: string | null;
            /**
             * Format: date-time
             * @description By when; it must lie in the future.
             */
            dueAt?: string | null;
            /** @description A mandatory step: while it is open the incident cannot be closed. */
            mandatory?: boolean;
            /**
             * @description `all`: the unit sees it too; `desk`: only the agencies that work on it; `own`: only your own agency. `all` if left out.
             * @enum {string}
             */
            visibility?: "all" | "desk" | "own";
        };
        WrittenTaskDto: {
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /**
             * @description The phase it belongs to.
             * @enum {string}
             */
            phase: "containment" | "eradication" | "recovery" | "lessons";
            /** @description What is to be done. */
            title: string;
            /** @description How to do it; `null` when nothing is said. */
            guidance: string | null;
            /** @description The same in English, where the playbook says it; `null` otherwise. */
            english: components["schemas"]["EnglishDto"] | null;
            /** @description A mandatory step: while it is open the incident cannot be closed. */
            mandatory: boolean;
            /**
             * @description `all`: the unit sees it too; `desk`: only the agencies that work on it; `own`: only the agency that keeps it.
             * @enum {string}
             */
            visibility: "all" | "desk" | "own";
            /** @description Who does it; `null`: the handler of the incident, whoever that is. */
            assignee: components["schemas"]["PersonDto"] | null;
            /**
             * Format: date-time
             * @description By when; `null` when it has no due time.
             */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description When it was done; `null` while it is not.
             */
            doneAt: string | null;
            /** @description Who said that it is done. */
            doneBy: components["schemas"]["PersonDto"] | null;
            /** @description What came of it; `null` while nothing is said. */
            note: string | null;
            /** @description The step of a playbook that it came from; `null` when a person added it. */
            origin: components["schemas"]["OriginDto"] | null;
            /** @description Who added it. */
            addedBy: components["schemas"]["PersonDto"];
            /**
             * Format: date-time
             * @description When it was added.
             */
            addedAt: string;
            /** @description The incident's version after this change; the ETag says it too. */
            version: number;
        };
        TaskPatch: {
            /**
             * @description The phase it belongs to.
             * @enum {string}
             */
            phase?: "containment" | "eradication" | "recovery" | "lessons";
            /** @description What is to be done. */
            title?: string;
            /** @description How to do it; `null` when nothing is said. */
            guidance?: string | null;
            /**
             * Format: uuid
             * @description The id of who does it; `null`: the handler of the incident.
             */
            assignee?: string | null;
            /**
             * Format: date-time
             * @description By when; `null` takes the due time off.
             */
            dueAt?: string | null;
            /** @description A mandatory step: while it is open the incident cannot be closed. Only a coordinator of the lead agency takes this mark off. */
            mandatory?: boolean;
            /**
             * @description `all`: the unit sees it too; `desk`: only the agencies that work on it; `own`: only your own agency.
             * @enum {string}
             */
            visibility?: "all" | "desk" | "own";
            /**
             * Format: date-time
             * @description When it was done, not in the future (five minutes are allowed); `null` opens it again.
             */
            doneAt?: string | null;
            /** @description What came of it; needed where a mandatory step is done. */
            note?: string | null;
        };
        TitleDto: {
            /** @description In Vietnamese. */
            vi: string;
            /** @description In English. */
            en: string | null;
        };
        WordingDto: {
            /** @description In Vietnamese. */
            vi: string;
            /** @description In English. */
            en: string | null;
        };
        DueBySeverityDto: {
            /** @description The time at severity low. */
            low?: string;
            /** @description The time at severity medium. */
            medium?: string;
            /** @description The time at severity high. */
            high?: string;
            /** @description The time at severity critical. */
            critical?: string;
        };
        PlaybookStepDto: {
            /** @description The step's name, unique in the playbook; an incident gets each step once. */
            key: string;
            /**
             * @description The phase it belongs to.
             * @enum {string}
             */
            phase: "containment" | "eradication" | "recovery" | "lessons";
            /** @description What is to be done. */
            title: components["schemas"]["TitleDto"];
            /** @description How to do it; `null` when nothing is said. */
            guidance: components["schemas"]["WordingDto"] | null;
            /** @description A mandatory step: while it is open the incident cannot be closed. */
            mandatory: boolean;
            /**
             * @description The lowest severity that needs this step.
             * @enum {string}
             */
            from: "low" | "medium" | "high" | "critical";
            /** @description By when, from the acceptance: `30m`, `4h`, `5d` by the clock; `4wh`, `2wd` in working hours and days; `null` without a due time. */
            due: string | null;
            /** @description Where a severity has a time of its own, instead of `due`. */
            dueBySeverity: components["schemas"]["DueBySeverityDto"];
        };
        PlaybookDto: {
            /** @description The playbook's code; it cannot be changed. */
            code: string;
            /** @description The playbook's name. */
            name: components["schemas"]["TitleDto"];
            /** @description The incident class (RSIT). */
            taxonomy: string;
            /** @description The type within the class; `null`: every type. */
            type: string | null;
            /** @description The severities it is for; an empty list: every severity. */
            severities: ("low" | "medium" | "high" | "critical")[];
            /** @description The steps, in order. */
            steps: components["schemas"]["PlaybookStepDto"][];
            /**
             * @description Where the content comes from: verified, inferred from the source, from memory, or entered by an administrator.
             * @enum {string}
             */
            verification: "verified" | "inferred" | "memory" | "entered";
            /** @description The documents it rests on. */
            source: string | null;
            /** @description A note. */
            note: string | null;
            /** @description Whether it is in use. What is not in use any more stays in the record. */
            active: boolean;
            /** @description The version, one more after each change; the ETag says it too. */
            version: number;
        };
        TitleBody: {
            /** @description In Vietnamese. */
            vi: string;
            /** @description In English. */
            en?: string | null;
        };
        WordingBody: {
            /** @description In Vietnamese. */
            vi: string;
            /** @description In English. */
            en?: string | null;
        };
        PlaybookStepBody: {
            /** @description The step's name, unique in the playbook; an incident gets each step once. */
            key: string;
            /**
             * @description The phase it belongs to.
             * @enum {string}
             */
            phase: "containment" | "eradication" | "recovery" | "lessons";
            /** @description What is to be done; English may be left out. */
            title: components["schemas"]["TitleBody"];
            /** @description How to do it; `null` when nothing is said. */
            guidance?: components["schemas"]["WordingBody"] | null;
            /** @description A mandatory step: while it is open the incident cannot be closed. */
            mandatory?: boolean;
            /**
             * @description The lowest severity that needs this step; `low` if left out.
             * @enum {string}
             */
            from?: "low" | "medium" | "high" | "critical";
            /** @description By when, from the acceptance: `30m`, `4h`, `5d` by the clock; `4wh`, `2wd` in working hours and days; `null` without a due time. */
            due?: string | null;
            /** @description Where a severity has a time of its own, instead of `due`. */
            dueBySeverity?: components["schemas"]["DueBySeverityDto"];
        };
        PlaybookBody: {
            /** @description The playbook's name; English may be left out. */
            name: components["schemas"]["TitleBody"];
            /** @description The incident class (RSIT). */
            taxonomy: string;
            /** @description The type within the class; left out: every type. */
            type?: string | null;
            /** @description The severities it is for; left out: every severity. */
            severities?: ("low" | "medium" | "high" | "critical")[];
            /** @description The steps, in order. */
            steps: components["schemas"]["PlaybookStepBody"][];
            /**
             * @description Where the content comes from: verified, inferred from the source, from memory, or entered by an administrator.
             * @enum {string}
             */
            verification?: "verified" | "inferred" | "memory" | "entered";
            /** @description The documents it rests on. */
            source?: string | null;
            /** @description A note. */
            note?: string | null;
            /** @description Whether it is in use. What is not in use any more stays in the record. */
            active?: boolean;
            /** @description The playbook's code; it cannot be changed. */
            code: string;
        };
        PlaybookPatch: {
            /** @description The playbook's name; English may be left out. */
            name?: components["schemas"]["TitleBody"];
            /** @description The incident class (RSIT). */
            taxonomy?: string;
            /** @description The type within the class; `null`: every type. */
            type?: string | null;
            /** @description The severities it is for; an empty list: every severity. */
            severities?: ("low" | "medium" | "high" | "critical")[];
            /** @description The steps, in order. */
            steps?: components["schemas"]["PlaybookStepBody"][];
            /**
             * @description Where the content comes from: verified, inferred from the source, from memory, or entered by an administrator.
             * @enum {string}
             */
            verification?: "verified" | "inferred" | "memory" | "entered";
            /** @description The documents it rests on. */
            source?: string | null;
            /** @description A note. */
            note?: string | null;
            /** @description Whether it is in use. What is not in use any more stays in the record. */
            active?: boolean;
        };
        ChallengeDto: {
            /** @description A challenge of ALTCHA 2: find the `counter` whose PBKDF2 key begins with `keyPrefix`; it ends at `data.endsAt`. */
            parameters: {
                [key: string]: unknown;
            };
            /** @description The server’s signature on the challenge; send it back as it is. */
            signature: string;
        };
        ReportingUnitDto: {
            /** @description The code of the unit. */
            code: string;
            /** @description The name of the unit. */
            name: components["schemas"]["LabelDto"];
        };
        GuestContactBody: {
            /** @description The person's name. */
            name: string;
            /** @description Their position. */
            position?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Telephone number. */
            phone: string;
        };
        GuestReportBody: {
            /** @description A short title. */
            title: string;
            /** @description What happened and how it was noticed. */
            description: string;
            /** @description What kind of incident it is, from GET /api/v1/taxonomy. */
            category: components["schemas"]["CategoryDto"];
            /**
             * Format: date-time
             * @description When it was noticed; not in the future.
             */
            detectedAt: string;
            /** @description The affected system: its code in the register, or its name and what is known. */
            system: components["schemas"]["ReportedSystemBody"];
            /** @description The impact: answers to the questions of GET /api/v1/scoring. */
            impact: components["schemas"]["ImpactDto"];
            /**
             * @description How it may be shared (TLP 2.0); AMBER if left out.
             * @enum {string}
             */
            tlp?: "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";
            /** @description What the unit has done. */
            actionsTaken?: string;
            /** @description What help the unit asks for. */
            supportRequested?: string;
            /** @description The code of the unit that the sender says they speak for. */
            agency: string;
            /** @description The sender, for the desk to call back; name and telephone number are needed. */
            contact: components["schemas"]["GuestContactBody"];
            /** @description The solution of `GET /guest-reports/challenge`: JSON `{ challenge, solution: { counter, derivedKey } }` in base64, as the widget of ALTCHA makes it. */
            challenge: string;
        };
        GuestReceiptDto: {
            /** @description The incident's code. */
            code: string;
            /** @description By what the report is followed; shown this once and not kept. */
            trackingToken: string;
        };
        GuestDeadlineDto: {
            /**
             * @description The kind of agency.
             * @enum {string}
             */
            kind: "acknowledge" | "triage" | "contain" | "recover" | "update" | "closing_report";
            /**
             * Format: date-time
             * @description When it is due.
             */
            dueAt: string;
            /**
             * Format: date-time
             * @description When it was done; `null` while it is not.
             */
            metAt: string | null;
            /**
             * Format: date-time
             * @description When missing it was recorded; `null` if it was not.
             */
            breachedAt: string | null;
            /** @description Whether the clock stands still, waiting for the unit. */
            paused: boolean;
        };
        GuestQuestionsDto: {
            /** @description The questions. */
            questions: string[];
            /**
             * Format: date-time
             * @description When it is due.
             */
            dueAt: string;
            /**
             * Format: date-time
             * @description When it was asked.
             */
            askedAt: string;
        };
        GuestCaseDto: {
            /** @description The incident's code. */
            code: string;
            /**
             * @description The incident's status.
             * @enum {string}
             */
            status: "submitted" | "triage" | "assigned" | "containment" | "eradication" | "recovery" | "resolved" | "closed" | "rejected" | "merged" | "withdrawn";
            /** @description Whether it is known who sent the report. `false` while a guest without an account has not been confirmed: the unit named does not see the incident, and it does not count as its. */
            senderConfirmed: boolean;
            /**
             * Format: date-time
             * @description When the report came in.
             */
            reportedAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When it ended; it can be followed for 30 days more.
             */
            endedAt: string | null;
            /** @description The deadlines: running, kept, missed. */
            deadlines: components["schemas"]["GuestDeadlineDto"][];
            /** @description What the desk has asked and waits for; `null` when there is nothing. */
            infoRequest: components["schemas"]["GuestQuestionsDto"] | null;
        };
        GuestAnswerBody: {
            /** @description The answer to the open questions. */
            answer: string;
        };
        LabelMatchDto: {
            /** @description The name of a label, as `GET /incidents/{code}/alerts` shows it. */
            label: string;
            /**
             * @description `is`: equals; `begins-with`: has it as its beginning. There are no regular expressions.
             * @enum {string}
             */
            test: "is" | "begins-with";
            /** @description One value of the label must pass with one of these. */
            values: string[];
        };
        WholeAlertReportDto: {
            /** @description What kind of incident it is, from GET /api/v1/taxonomy. */
            category: components["schemas"]["CategoryDto"];
            /** @description The impact: answers to the questions of GET /api/v1/scoring. */
            impact: components["schemas"]["ImpactDto"];
            /** @description The code of a registered system that the key's agency or one below it runs or hosts; without one the machine that the alert names. */
            system: string | null;
            /** @description Put before the title of the alert. */
            titlePrefix: string | null;
            /**
             * @description How it may be shared (TLP 2.0); AMBER if left out.
             * @enum {string}
             */
            tlp: "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";
        };
        WholeMappingRuleDto: {
            /** @description Conditions on labels; all of them must hold. Without any the row fits every alert. */
            when: components["schemas"]["LabelMatchDto"][];
            /** @description The report that the alert becomes; `null` ignores it. */
            report: components["schemas"]["WholeAlertReportDto"] | null;
        };
        IntakeSourceDto: {
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /** @description The name of the source, as cases show it. */
            name: string;
            /**
             * Format: uuid
             * @description The id of the API key that the program sends; a key has at most one source for each program.
             */
            key: string;
            /** @description The code of the key's agency, for which the reports are made. */
            agency: string;
            /**
             * @description The program that sends the alerts.
             * @enum {string}
             */
            program: "alertmanager" | "zabbix" | "wazuh" | "uptime-kuma" | "intelmq";
            /** @description Rows that are tried in order; the first that fits decides. */
            rules: components["schemas"]["WholeMappingRuleDto"][];
            /** @description The report for an alert that no row fits; `null` ignores it. */
            otherwise: components["schemas"]["WholeAlertReportDto"] | null;
            /** @description So many minutes after its last alert a case stops gathering others of the kind; 0 gathers none. */
            windowMinutes: number;
            /** @description The most reports within an hour; alerts beyond it are gathered in one case. */
            hourlyLimit: number;
            /**
             * Format: date-time
             * @description When the source was made.
             */
            createdAt: string;
            /** @description The version, one more after each change; the ETag says it too. */
            version: number;
        };
        AlertReportDto: {
            /** @description What kind of incident it is, from GET /api/v1/taxonomy. */
            category: components["schemas"]["CategoryDto"];
            /** @description The impact: answers to the questions of GET /api/v1/scoring. */
            impact: components["schemas"]["ImpactDto"];
            /** @description The code of a registered system that the key's agency or one below it runs or hosts; without one the machine that the alert names. */
            system?: string | null;
            /** @description Put before the title of the alert. */
            titlePrefix?: string | null;
            /**
             * @description How it may be shared (TLP 2.0); AMBER if left out.
             * @enum {string}
             */
            tlp?: "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";
        };
        MappingRuleDto: {
            /** @description Conditions on labels; all of them must hold. Without any the row fits every alert. */
            when: components["schemas"]["LabelMatchDto"][];
            /** @description The report that the alert becomes; `null` ignores it. */
            report: components["schemas"]["AlertReportDto"] | null;
        };
        IntakeSourceBody: {
            /** @description The name of the source, as cases show it. */
            name: string;
            /** @description Rows that are tried in order; the first that fits decides. */
            rules: components["schemas"]["MappingRuleDto"][];
            /** @description The report for an alert that no row fits; `null` ignores it. */
            otherwise: components["schemas"]["AlertReportDto"] | null;
            /** @description So many minutes after its last alert a case stops gathering others of the kind; 0 gathers none. */
            windowMinutes?: number;
            /** @description The most reports within an hour; alerts beyond it are gathered in one case. */
            hourlyLimit?: number;
            /**
             * Format: uuid
             * @description The id of the API key that the program sends; a key has at most one source for each program.
             */
            key: string;
            /**
             * @description The program that sends the alerts.
             * @enum {string}
             */
            program: "alertmanager" | "zabbix" | "wazuh" | "uptime-kuma" | "intelmq";
        };
        IntakeSourcePatch: {
            /** @description The name of the source, as cases show it. */
            name?: string;
            /** @description Rows that are tried in order; the first that fits decides. */
            rules?: components["schemas"]["MappingRuleDto"][];
            /** @description The report for an alert that no row fits; `null` ignores it. */
            otherwise?: components["schemas"]["AlertReportDto"] | null;
            /** @description So many minutes after its last alert a case stops gathering others of the kind; 0 gathers none. */
            windowMinutes?: number;
            /** @description The most reports within an hour; alerts beyond it are gathered in one case. */
            hourlyLimit?: number;
        };
        IntakeSourceDraft: {
            /** @description The name of the source, as cases show it. */
            name: string;
            /** @description Rows that are tried in order; the first that fits decides. */
            rules: components["schemas"]["MappingRuleDto"][];
            /** @description The report for an alert that no row fits; `null` ignores it. */
            otherwise: components["schemas"]["AlertReportDto"] | null;
            /** @description So many minutes after its last alert a case stops gathering others of the kind; 0 gathers none. */
            windowMinutes?: number;
            /** @description The most reports within an hour; alerts beyond it are gathered in one case. */
            hourlyLimit?: number;
            /** @description The code of the agency that the key is to have. */
            agency: string;
            /**
             * @description The program that sends the alerts.
             * @enum {string}
             */
            program: "alertmanager" | "zabbix" | "wazuh" | "uptime-kuma" | "intelmq";
        };
        TakenAlertDto: {
            /** @description What makes two of them the same alert. */
            fingerprint: string;
            /**
             * @description `reported`: a new report; `repeated`: known already; `resolved`: noted as over; `grouped`: gathered in an open case; `limited`: beyond the limit, in the case of the storm; `ignored`: nothing.
             * @enum {string}
             */
            outcome: "reported" | "repeated" | "resolved" | "grouped" | "ignored" | "limited";
            /** @description The code of the case; `null` where there is none, or where it is restricted. */
            code: string | null;
        };
        AlertReceiptDto: {
            /** @description Each alert, in the order in which they were sent. */
            alerts: components["schemas"]["TakenAlertDto"][];
        };
        AlertDto: {
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /** @description The name of the source. */
            source: string;
            /**
             * @description The program that sends the alerts.
             * @enum {string}
             */
            program: "alertmanager" | "zabbix" | "wazuh" | "uptime-kuma" | "intelmq";
            /** @description What makes two of them the same alert. */
            fingerprint: string;
            /**
             * @description How it came to the case: as its first, with others of its kind, or in a storm.
             * @enum {string}
             */
            arrival: "reported" | "grouped" | "limited";
            /** @description The title of the alert. */
            title: string;
            /** @description What the program said, without control characters. */
            text: string;
            /** @description The labels of the alert; each has one or more values. */
            labels: {
                [key: string]: string[];
            };
            /** @description How many times it fired; the same firing sent again does not count. */
            occurrences: number;
            /**
             * Format: date-time
             * @description When it first came.
             */
            firstSeenAt: string;
            /**
             * Format: date-time
             * @description When it last came.
             */
            lastSeenAt: string;
            /**
             * Format: date-time
             * @description When the program said that it was over; `null` while it did not.
             */
            resolvedAt: string | null;
        };
        ChangeDto: {
            /** @description Its place in the feed; it grows, and nothing ever appears before a place that you have read. */
            sequence: number;
            /** @description What happened: noun and past tense, as in the list of events. */
            type: string;
            /** @description What it is about: a case's code, an agency's code … */
            subject: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description A few facts, never the text of a case: read the rest where it is. */
            data: {
                [key: string]: unknown;
            };
        };
        ChangesDto: {
            /** @description What you hear of; it may be empty though there is more. */
            items: components["schemas"]["ChangeDto"][];
            /** @description Up to here was looked: send it as `after` next time. Where it stands still you are up to date. */
            nextAfter: number;
        };
        FaultDto: {
            /**
             * Format: uuid
             * @description The id (a UUID).
             */
            id: string;
            /** @description Which part of the desk could not take it. */
            follower: string;
            /** @description The place of the change in the feed. */
            position: number;
            /** @description What happened. */
            type: string;
            /** @description What it is about. */
            subject: string;
            /** @description What went wrong the last time. */
            error: string;
            /** @description How often it was tried. */
            failures: number;
            /**
             * Format: date-time
             * @description When it was tried last.
             */
            failedAt: string;
            /**
             * Format: date-time
             * @description Since when it waits to be tried once more; `null` when it does not.
             */
            retryAt: string | null;
        };
        DeliveryDto: {
            /**
             * Format: uuid
             * @description The id of the delivery.
             */
            id: string;
            /**
             * @description How it leaves.
             * @enum {string}
             */
            channel: "webhook" | "email" | "gateway";
            /** @description The receiver: the id of a webhook or of a person, perhaps with the way to them before it. */
            target: string;
            /** @description What it is about, such as the code of a case. To one receiver about one subject everything leaves in order. */
            subject: string;
            /**
             * Format: uuid
             * @description The event that it tells of; the receiver gets this id in each attempt and replay. `null` where it tells of none or of several.
             */
            eventId: string | null;
            /** @description Of a message to a person, what its text was made from. */
            template: string | null;
            /**
             * @description `waiting` for its next attempt, `held` until there is a way to send it, `delivered`, `dead` after the last attempt, `cancelled` because the receiver is no more.
             * @enum {string}
             */
            state: "waiting" | "held" | "delivered" | "dead" | "cancelled";
            /** @description How many attempts were begun since it was made or replayed. */
            attempts: number;
            /**
             * Format: date-time
             * @description When it is tried next, at the earliest; `null` unless it waits.
             */
            nextAttemptAt: string | null;
            /** @description Why the last attempt failed. */
            lastError: string | null;
            /**
             * Format: date-time
             * @description When it was put in.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was delivered or given up.
             */
            settledAt: string | null;
        };
        AttemptDto: {
            /** @description Which attempt, since it was made or replayed. */
            number: number;
            /**
             * Format: date-time
             * @description When it began.
             */
            at: string;
            /** @description How long it took, in milliseconds. */
            tookMs: number;
            /**
             * @description What came of it.
             * @enum {string}
             */
            outcome: "delivered" | "failed" | "refused" | "cancelled" | "held";
            /** @description The status of HTTP or the code of SMTP that was answered. */
            status: number | null;
            /** @description What went wrong. */
            error: string | null;
        };
        DeliveryHistoryDto: {
            /**
             * Format: uuid
             * @description The id of the delivery.
             */
            id: string;
            /**
             * @description How it leaves.
             * @enum {string}
             */
            channel: "webhook" | "email" | "gateway";
            /** @description The receiver: the id of a webhook or of a person, perhaps with the way to them before it. */
            target: string;
            /** @description What it is about, such as the code of a case. To one receiver about one subject everything leaves in order. */
            subject: string;
            /**
             * Format: uuid
             * @description The event that it tells of; the receiver gets this id in each attempt and replay. `null` where it tells of none or of several.
             */
            eventId: string | null;
            /** @description Of a message to a person, what its text was made from. */
            template: string | null;
            /**
             * @description `waiting` for its next attempt, `held` until there is a way to send it, `delivered`, `dead` after the last attempt, `cancelled` because the receiver is no more.
             * @enum {string}
             */
            state: "waiting" | "held" | "delivered" | "dead" | "cancelled";
            /** @description How many attempts were begun since it was made or replayed. */
            attempts: number;
            /**
             * Format: date-time
             * @description When it is tried next, at the earliest; `null` unless it waits.
             */
            nextAttemptAt: string | null;
            /** @description Why the last attempt failed. */
            lastError: string | null;
            /**
             * Format: date-time
             * @description When it was put in.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was delivered or given up.
             */
            settledAt: string | null;
            /** @description The attempts, the oldest first. A number that is missing is an attempt that ended with its process. */
            log: components["schemas"]["AttemptDto"][];
        };
        ReplayBody: {
            /** @description These, whatever their state. */
            ids?: string[];
            /**
             * @description Only what leaves this way; not together with `ids`.
             * @enum {string}
             */
            channel?: "webhook" | "email" | "gateway";
            /**
             * Format: date-time
             * @description All that were put in at this instant or later.
             */
            from?: string;
            /**
             * Format: date-time
             * @description And before this instant.
             */
            to?: string;
            /**
             * @description All that are in this state.
             * @enum {string}
             */
            state?: "dead" | "held";
        };
        ReplayedDto: {
            /** @description How many are sent again. */
            replayed: number;
        };
        GatewayHeader: {
            /** @description The name of the header. */
            name: string;
            /** @description The value of the header; it may have `{{secret}}` and `{{code}}`. */
            value: string;
        };
        GatewayDto: {
            /**
             * Format: uuid
             * @description The id of the gateway.
             */
            id: string;
            /** @description The name of the gateway, for administrators to know it by. */
            name: string;
            /**
             * @description What it carries: `sms` or `chat`.
             * @enum {string}
             */
            kind: "sms" | "chat";
            /** @description Whether it is in use. At most one of a kind is; where none is, messages are kept. */
            active: boolean;
            /** @description The address that is called: HTTPS on the open internet, or what OUTBOUND_ALLOW names. Behind its host it may have gaps: `{{to}}`, `{{toDigits}}`, `{{text}}`, `{{code}}`, `{{secret}}`. */
            url: string;
            /**
             * @description The method of HTTP.
             * @enum {string}
             */
            method: "POST" | "PUT" | "GET";
            /**
             * @description What the body is written in; what is put into gaps is escaped accordingly.
             * @enum {string}
             */
            format: "json" | "form" | "xml" | "text";
            /** @description Headers to send along. */
            headers: components["schemas"]["GatewayHeader"][];
            /** @description The template of the body, with its gaps. */
            body: string | null;
            /** @description Whether there is a secret. */
            hasSecret: boolean;
            /** @description What an answer must hold for the message to count as taken; none: a status of 2xx is enough. */
            expects: string | null;
            /** @description Whether the gateway takes Vietnamese with its marks; otherwise they are left out. */
            diacritics: boolean;
            /**
             * Format: date-time
             * @description When the gateway was made.
             */
            createdAt: string;
            /** @description The version, one more after each change; the ETag says it too. */
            version: number;
        };
        GatewayBody: {
            /** @description The name of the gateway, for administrators to know it by. */
            name: string;
            /** @description Whether it is in use. At most one of a kind is; where none is, messages are kept. */
            active: boolean;
            /** @description The address that is called: HTTPS on the open internet, or what OUTBOUND_ALLOW names. Behind its host it may have gaps: `{{to}}`, `{{toDigits}}`, `{{text}}`, `{{code}}`, `{{secret}}`. */
            url: string;
            /**
             * @description The method of HTTP.
             * @enum {string}
             */
            method: "POST" | "PUT" | "GET";
            /**
             * @description What the body is written in; what is put into gaps is escaped accordingly.
             * @enum {string}
             */
            format: "json" | "form" | "xml" | "text";
            /** @description Headers to send along. */
            headers: components["schemas"]["GatewayHeader"][];
            /** @description The template of the body, with its gaps. */
            body?: string | null;
            /** @description The secret that is put in for `{{secret}}`; it can be written and not read. */
            secret?: string | null;
            /** @description What an answer must hold for the message to count as taken; none: a status of 2xx is enough. */
            expects?: string | null;
            /** @description Whether the gateway takes Vietnamese with its marks; otherwise they are left out. */
            diacritics: boolean;
            /**
             * @description What it carries: `sms` or `chat`.
             * @enum {string}
             */
            kind: "sms" | "chat";
        };
        GatewayPatch: {
            /** @description The name of the gateway, for administrators to know it by. */
            name?: string;
            /** @description Whether it is in use. At most one of a kind is; where none is, messages are kept. */
            active?: boolean;
            /** @description The address that is called: HTTPS on the open internet, or what OUTBOUND_ALLOW names. Behind its host it may have gaps: `{{to}}`, `{{toDigits}}`, `{{text}}`, `{{code}}`, `{{secret}}`. */
            url?: string;
            /**
             * @description The method of HTTP.
             * @enum {string}
             */
            method?: "POST" | "PUT" | "GET";
            /**
             * @description What the body is written in; what is put into gaps is escaped accordingly.
             * @enum {string}
             */
            format?: "json" | "form" | "xml" | "text";
            /** @description Headers to send along. */
            headers?: components["schemas"]["GatewayHeader"][];
            /** @description The template of the body, with its gaps. */
            body?: string | null;
            /** @description A new secret; null: none. It must be given again when the address leads to another receiver. */
            secret?: string | null;
            /** @description What an answer must hold for the message to count as taken; none: a status of 2xx is enough. */
            expects?: string | null;
            /** @description Whether the gateway takes Vietnamese with its marks; otherwise they are left out. */
            diacritics?: boolean;
        };
        GatewayTestBody: {
            /** @description The telephone number or chat that the test goes to. */
            to: string;
        };
        GatewayTestDto: {
            /**
             * @description What came of it: `delivered`, `failed` or `refused`.
             * @enum {string}
             */
            outcome: "delivered" | "failed" | "refused" | "cancelled" | "held";
            /** @description The status of HTTP that the gateway answered with. */
            status?: number;
            /** @description What was sent, without the secret. */
            request?: {
                [key: string]: unknown;
            };
            /** @description The beginning of the answer. */
            answer?: string;
            /** @description What went wrong: the status, or why it could not be called. */
            error?: string;
            /**
             * Format: date-time
             * @description Not before then, where the gateway said so.
             */
            retryAt?: string;
        };
        NotifiedIncidentDto: {
            /** @description A short title. */
            title: string;
            /** @description The incident's status. */
            status: string;
            /** @description The severity. */
            severity: string;
        };
        NotificationDto: {
            /**
             * Format: uuid
             * @description The event’s id, the same as in the change feed.
             */
            id: string;
            /** @description The event’s type; `notice` where it may only be said that there is news; `gone` where the incident is no longer yours to see. */
            type: string;
            /** @description The incident’s code, or what else it is about. */
            subject: string;
            /**
             * @description `urgent`: look at once; `normal`: to be known; `low`: to follow along.
             * @enum {string}
             */
            importance: "urgent" | "normal" | "low";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /**
             * Format: date-time
             * @description When you marked it as read; `null` when you have not.
             */
            readAt: string | null;
            /** @description What it says. */
            sentence: components["schemas"]["LabelDto"];
            /** @description The incident as it is now, as far as you may see it; `null` where you may know its code alone. */
            incident: components["schemas"]["NotifiedIncidentDto"] | null;
        };
        ReadBody: {
            /** @description These notifications. */
            ids?: string[];
            /**
             * Format: uuid
             * @description This one and all before it.
             */
            upTo?: string;
            /** @description `true`: all. */
            all?: boolean;
        };
        UnreadDto: {
            /** @description How many are still unread. */
            unread: number;
        };
        EmailPreferenceDto: {
            /** @description Whether it is used. */
            on: boolean;
            /**
             * @description From what importance on it is used.
             * @enum {string}
             */
            from: "urgent" | "normal" | "low";
        };
        SmsPreferenceDto: {
            /** @description Whether it is used. */
            on: boolean;
            /**
             * @description From what importance on it is used; what is low never goes this way.
             * @enum {string}
             */
            from: "urgent" | "normal";
            /** @description The telephone number; `null`: that of your account. */
            to: string | null;
        };
        ChatPreferenceDto: {
            /** @description Whether it is used. */
            on: boolean;
            /**
             * @description From what importance on it is used; what is low never goes this way.
             * @enum {string}
             */
            from: "urgent" | "normal";
            /** @description The address in the chat; needed when it is on. */
            to: string | null;
        };
        QuietHoursDto: {
            /** @description When they begin. */
            start: string;
            /** @description When they end; before the start means the next morning. */
            end: string;
            /** @description The days on which they begin: 1 is Monday, 7 is Sunday. */
            weekdays: number[];
        };
        DigestPreferenceDto: {
            /**
             * @description `day` daily, `week` weekly, `never`: what is low is in Trực Ban alone.
             * @enum {string}
             */
            every: "never" | "day" | "week";
            /** @description When it is sent, by the clock of Viet Nam. */
            at: string;
            /** @description The day of a weekly one: 1 is Monday, 7 is Sunday. */
            weekday: number;
        };
        PreferencesDto: {
            /**
             * @description The language of mails and messages to you.
             * @enum {string}
             */
            language: "vi" | "en";
            /** @description E-mail, to the address of your account. */
            email: components["schemas"]["EmailPreferenceDto"];
            /** @description Short messages, where the desk has a gateway. */
            sms: components["schemas"]["SmsPreferenceDto"];
            /** @description Messages to a chat, where the desk has a gateway. */
            chat: components["schemas"]["ChatPreferenceDto"];
            /** @description Quiet hours by the clock of Viet Nam: messages wait until they end, but for urgent ones of critical incidents; `null` when there are none. */
            quietHours: components["schemas"]["QuietHoursDto"] | null;
            /** @description What is low, together in one. */
            digest: components["schemas"]["DigestPreferenceDto"];
        };
        WebhookDto: {
            /**
             * Format: uuid
             * @description The id of the webhook.
             */
            id: string;
            /** @description The name of the webhook, for administrators to know it by. */
            name: string;
            /** @description The address that each message is posted to: HTTPS on the open internet, or what OUTBOUND_ALLOW names. */
            url: string;
            /** @description The code of the agency whose system receives; the webhook hears what a system of that agency may hear. */
            agency: string;
            /** @description Only these types of events; `incident.*` is all of an area. Empty: all. */
            events: ("incident.*" | "agency.*" | "system.*" | "period.*" | "calendar.*" | "playbook.*" | "table.*" | "incident.submitted" | "incident.withdrawn" | "incident.acknowledged" | "incident.rejected" | "incident.merged" | "incident.accepted" | "incident.started" | "incident.contained" | "incident.eradicated" | "incident.recovered" | "incident.resolved" | "incident.found-unstable" | "incident.disputed" | "incident.closed" | "incident.reopened" | "incident.reconsidered" | "incident.unmerged" | "incident.confirmed" | "incident.info-requested" | "incident.info-provided" | "incident.transfer-requested" | "incident.transfer-accepted" | "incident.transfer-declined" | "incident.restricted" | "incident.unit-added" | "incident.sender-confirmed" | "incident.corrected" | "incident.assigned" | "incident.unassigned" | "incident.severity-changed" | "incident.phase-changed" | "incident.absorbed" | "incident.released" | "incident.approval-asked" | "incident.approval-approved" | "incident.approval-declined" | "incident.approval-withdrawn" | "incident.approval-lapsed" | "incident.approval-overtaken" | "incident.info-timed-out" | "incident.transfer-timed-out" | "incident.deadline-warned" | "incident.deadline-breached" | "incident.deadline-escalated" | "incident.task-overdue" | "incident.commented" | "incident.observable-added" | "incident.observables-added" | "incident.observable-changed" | "incident.linked" | "incident.unlinked" | "incident.playbook-applied" | "incident.task-added" | "incident.task-changed" | "incident.attachment-added" | "incident.attachment-read" | "incident.attachment-damaged" | "incident.evidence-exported" | "incident.alert-repeated" | "incident.alert-resolved" | "incident.alert-grouped" | "agency.created" | "agency.updated" | "system.created" | "system.updated" | "period.created" | "period.updated" | "period.deleted" | "calendar.updated" | "playbook.created" | "playbook.updated" | "table.put-in-force")[];
            /** @description Only cases of these severities. Empty: all. */
            severities: ("low" | "medium" | "high" | "critical")[];
            /** @description Only cases that one of these agencies reported or leads. Empty: all. */
            agencies: string[];
            /** @description Whether it is called. While it is not, messages are kept for it. */
            active: boolean;
            /**
             * @description Why it is not called: `paused` by an administrator; `gone` because the receiver answered 410, and nothing more is kept; `failing` because nothing arrived for three days.
             * @enum {string|null}
             */
            disabledReason: "paused" | "gone" | "failing" | null;
            /**
             * Format: date-time
             * @description When it was disabled.
             */
            disabledAt: string | null;
            /**
             * Format: date-time
             * @description Since when nothing arrives; `null` while all is well.
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description When the webhook was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the secret was last changed.
             */
            rotatedAt: string | null;
            /**
             * Format: date-time
             * @description Until when the secret before it signs along.
             */
            previousUntil: string | null;
            /** @description The version, one more after each change; the ETag says it too. */
            version: number;
        };
        WebhookBody: {
            /** @description The name of the webhook, for administrators to know it by. */
            name: string;
            /** @description The address that each message is posted to: HTTPS on the open internet, or what OUTBOUND_ALLOW names. */
            url: string;
            /** @description The code of the agency whose system receives; the webhook hears what a system of that agency may hear. */
            agency: string;
            /** @description Only these types of events; `incident.*` is all of an area. Empty: all. */
            events?: ("incident.*" | "agency.*" | "system.*" | "period.*" | "calendar.*" | "playbook.*" | "table.*" | "incident.submitted" | "incident.withdrawn" | "incident.acknowledged" | "incident.rejected" | "incident.merged" | "incident.accepted" | "incident.started" | "incident.contained" | "incident.eradicated" | "incident.recovered" | "incident.resolved" | "incident.found-unstable" | "incident.disputed" | "incident.closed" | "incident.reopened" | "incident.reconsidered" | "incident.unmerged" | "incident.confirmed" | "incident.info-requested" | "incident.info-provided" | "incident.transfer-requested" | "incident.transfer-accepted" | "incident.transfer-declined" | "incident.restricted" | "incident.unit-added" | "incident.sender-confirmed" | "incident.corrected" | "incident.assigned" | "incident.unassigned" | "incident.severity-changed" | "incident.phase-changed" | "incident.absorbed" | "incident.released" | "incident.approval-asked" | "incident.approval-approved" | "incident.approval-declined" | "incident.approval-withdrawn" | "incident.approval-lapsed" | "incident.approval-overtaken" | "incident.info-timed-out" | "incident.transfer-timed-out" | "incident.deadline-warned" | "incident.deadline-breached" | "incident.deadline-escalated" | "incident.task-overdue" | "incident.commented" | "incident.observable-added" | "incident.observables-added" | "incident.observable-changed" | "incident.linked" | "incident.unlinked" | "incident.playbook-applied" | "incident.task-added" | "incident.task-changed" | "incident.attachment-added" | "incident.attachment-read" | "incident.attachment-damaged" | "incident.evidence-exported" | "incident.alert-repeated" | "incident.alert-resolved" | "incident.alert-grouped" | "agency.created" | "agency.updated" | "system.created" | "system.updated" | "period.created" | "period.updated" | "period.deleted" | "calendar.updated" | "playbook.created" | "playbook.updated" | "table.put-in-force")[];
            /** @description Only cases of these severities. Empty: all. */
            severities?: ("low" | "medium" | "high" | "critical")[];
            /** @description Only cases that one of these agencies reported or leads. Empty: all. */
            agencies?: string[];
        };
        IssuedWebhookDto: {
            /**
             * Format: uuid
             * @description The id of the webhook.
             */
            id: string;
            /** @description The name of the webhook, for administrators to know it by. */
            name: string;
            /** @description The address that each message is posted to: HTTPS on the open internet, or what OUTBOUND_ALLOW names. */
            url: string;
            /** @description The code of the agency whose system receives; the webhook hears what a system of that agency may hear. */
            agency: string;
            /** @description Only these types of events; `incident.*` is all of an area. Empty: all. */
            events: ("incident.*" | "agency.*" | "system.*" | "period.*" | "calendar.*" | "playbook.*" | "table.*" | "incident.submitted" | "incident.withdrawn" | "incident.acknowledged" | "incident.rejected" | "incident.merged" | "incident.accepted" | "incident.started" | "incident.contained" | "incident.eradicated" | "incident.recovered" | "incident.resolved" | "incident.found-unstable" | "incident.disputed" | "incident.closed" | "incident.reopened" | "incident.reconsidered" | "incident.unmerged" | "incident.confirmed" | "incident.info-requested" | "incident.info-provided" | "incident.transfer-requested" | "incident.transfer-accepted" | "incident.transfer-declined" | "incident.restricted" | "incident.unit-added" | "incident.sender-confirmed" | "incident.corrected" | "incident.assigned" | "incident.unassigned" | "incident.severity-changed" | "incident.phase-changed" | "incident.absorbed" | "incident.released" | "incident.approval-asked" | "incident.approval-approved" | "incident.approval-declined" | "incident.approval-withdrawn" | "incident.approval-lapsed" | "incident.approval-overtaken" | "incident.info-timed-out" | "incident.transfer-timed-out" | "incident.deadline-warned" | "incident.deadline-breached" | "incident.deadline-escalated" | "incident.task-overdue" | "incident.commented" | "incident.observable-added" | "incident.observables-added" | "incident.observable-changed" | "incident.linked" | "incident.unlinked" | "incident.playbook-applied" | "incident.task-added" | "incident.task-changed" | "incident.attachment-added" | "incident.attachment-read" | "incident.attachment-damaged" | "incident.evidence-exported" | "incident.alert-repeated" | "incident.alert-resolved" | "incident.alert-grouped" | "agency.created" | "agency.updated" | "system.created" | "system.updated" | "period.created" | "period.updated" | "period.deleted" | "calendar.updated" | "playbook.created" | "playbook.updated" | "table.put-in-force")[];
            /** @description Only cases of these severities. Empty: all. */
            severities: ("low" | "medium" | "high" | "critical")[];
            /** @description Only cases that one of these agencies reported or leads. Empty: all. */
            agencies: string[];
            /** @description Whether it is called. While it is not, messages are kept for it. */
            active: boolean;
            /**
             * @description Why it is not called: `paused` by an administrator; `gone` because the receiver answered 410, and nothing more is kept; `failing` because nothing arrived for three days.
             * @enum {string|null}
             */
            disabledReason: "paused" | "gone" | "failing" | null;
            /**
             * Format: date-time
             * @description When it was disabled.
             */
            disabledAt: string | null;
            /**
             * Format: date-time
             * @description Since when nothing arrives; `null` while all is well.
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description When the webhook was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the secret was last changed.
             */
            rotatedAt: string | null;
            /**
             * Format: date-time
             * @description Until when the secret before it signs along.
             */
            previousUntil: string | null;
            /** @description The version, one more after each change; the ETag says it too. */
            version: number;
            /** @description The secret that signatures are verified by. It is shown this once. */
            secret?: string;
        };
        WebhookPatch: {
            /** @description The name of the webhook, for administrators to know it by. */
            name?: string;
            /** @description The address that each message is posted to: HTTPS on the open internet, or what OUTBOUND_ALLOW names. */
            url?: string;
            /** @description Only these types of events; `incident.*` is all of an area. Empty: all. */
            events?: ("incident.*" | "agency.*" | "system.*" | "period.*" | "calendar.*" | "playbook.*" | "table.*" | "incident.submitted" | "incident.withdrawn" | "incident.acknowledged" | "incident.rejected" | "incident.merged" | "incident.accepted" | "incident.started" | "incident.contained" | "incident.eradicated" | "incident.recovered" | "incident.resolved" | "incident.found-unstable" | "incident.disputed" | "incident.closed" | "incident.reopened" | "incident.reconsidered" | "incident.unmerged" | "incident.confirmed" | "incident.info-requested" | "incident.info-provided" | "incident.transfer-requested" | "incident.transfer-accepted" | "incident.transfer-declined" | "incident.restricted" | "incident.unit-added" | "incident.sender-confirmed" | "incident.corrected" | "incident.assigned" | "incident.unassigned" | "incident.severity-changed" | "incident.phase-changed" | "incident.absorbed" | "incident.released" | "incident.approval-asked" | "incident.approval-approved" | "incident.approval-declined" | "incident.approval-withdrawn" | "incident.approval-lapsed" | "incident.approval-overtaken" | "incident.info-timed-out" | "incident.transfer-timed-out" | "incident.deadline-warned" | "incident.deadline-breached" | "incident.deadline-escalated" | "incident.task-overdue" | "incident.commented" | "incident.observable-added" | "incident.observables-added" | "incident.observable-changed" | "incident.linked" | "incident.unlinked" | "incident.playbook-applied" | "incident.task-added" | "incident.task-changed" | "incident.attachment-added" | "incident.attachment-read" | "incident.attachment-damaged" | "incident.evidence-exported" | "incident.alert-repeated" | "incident.alert-resolved" | "incident.alert-grouped" | "agency.created" | "agency.updated" | "system.created" | "system.updated" | "period.created" | "period.updated" | "period.deleted" | "calendar.updated" | "playbook.created" | "playbook.updated" | "table.put-in-force")[];
            /** @description Only cases of these severities. Empty: all. */
            severities?: ("low" | "medium" | "high" | "critical")[];
            /** @description Only cases that one of these agencies reported or leads. Empty: all. */
            agencies?: string[];
        };
        SecretRotationBody: {
            /** @description For how many hours the old secret signs along, a week at most; 0 ends it at once. */
            overlapHours?: number;
        };
        WebhookTrialDto: {
            /**
             * Format: uuid
             * @description The `webhook-id` that was sent.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it began.
             */
            at: string;
            /** @description How long it took, in milliseconds. */
            tookMs: number;
            /**
             * @description What came of it: `delivered`, `failed` and tried again, `refused` for good, `cancelled` as there is no receiver any more, `held`.
             * @enum {string}
             */
            outcome: "delivered" | "failed" | "refused" | "cancelled" | "held";
            /** @description The status of HTTP that the receiver answered with. */
            status?: number;
            /** @description What went wrong: the status, or why nobody could be called. */
            error?: string;
            /** @description What was sent: address, headers and body, without the signature. */
            request?: {
                [key: string]: unknown;
            };
            /** @description The beginning of the answer. */
            answer?: string;
            /**
             * Format: date-time
             * @description When the receiver wants to be asked again (Retry-After).
             */
            retryAt?: string;
        };
        WebhookDeliveryDto: {
            /**
             * Format: uuid
             * @description The id of the delivery.
             */
            id: string;
            /**
             * Format: uuid
             * @description The event that it tells of; the receiver gets it as `webhook-id` in each attempt and replay.
             */
            eventId: string | null;
            /** @description The type of the event. */
            type: string;
            /** @description What it is about, such as the code of a case. */
            subject: string;
            /** @description The `sequence` of the change in `GET /changes`; after a break one can read on from there. */
            feedSequence: number;
            /**
             * @description `waiting` for its next attempt, `held` because the webhook is disabled, `delivered`, `dead` after the last attempt, `cancelled` because the receiver is no more.
             * @enum {string}
             */
            state: "waiting" | "held" | "delivered" | "dead" | "cancelled";
            /** @description How many attempts were begun since it was made or replayed. */
            attempts: number;
            /**
             * Format: date-time
             * @description When it is tried next, at the earliest; `null` unless it waits.
             */
            nextAttemptAt: string | null;
            /** @description Why the last attempt failed. */
            lastError: string | null;
            /**
             * Format: date-time
             * @description When it was put in.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was delivered or given up.
             */
            settledAt: string | null;
        };
        WebhookAttemptDto: {
            /** @description Which attempt, since it was made or replayed. */
            number: number;
            /**
             * Format: date-time
             * @description When it began.
             */
            at: string;
            /** @description How long it took, in milliseconds. */
            tookMs: number;
            /**
             * @description What came of it: `delivered`, `failed` and tried again, `refused` for good, `cancelled` as there is no receiver any more, `held`.
             * @enum {string}
             */
            outcome: "delivered" | "failed" | "refused" | "cancelled" | "held";
            /** @description The status of HTTP that the receiver answered with. */
            status: number | null;
            /** @description What went wrong: the status, or why nobody could be called. */
            error: string | null;
            /** @description What was sent: address, headers and body, without the signature. */
            request: {
                [key: string]: unknown;
            } | null;
            /** @description The beginning of the answer. */
            answer: string | null;
        };
        WebhookDeliveryHistoryDto: {
            /**
             * Format: uuid
             * @description The id of the delivery.
             */
            id: string;
            /**
             * Format: uuid
             * @description The event that it tells of; the receiver gets it as `webhook-id` in each attempt and replay.
             */
            eventId: string | null;
            /** @description The type of the event. */
            type: string;
            /** @description What it is about, such as the code of a case. */
            subject: string;
            /** @description The `sequence` of the change in `GET /changes`; after a break one can read on from there. */
            feedSequence: number;
            /**
             * @description `waiting` for its next attempt, `held` because the webhook is disabled, `delivered`, `dead` after the last attempt, `cancelled` because the receiver is no more.
             * @enum {string}
             */
            state: "waiting" | "held" | "delivered" | "dead" | "cancelled";
            /** @description How many attempts were begun since it was made or replayed. */
            attempts: number;
            /**
             * Format: date-time
             * @description When it is tried next, at the earliest; `null` unless it waits.
             */
            nextAttemptAt: string | null;
            /** @description Why the last attempt failed. */
            lastError: string | null;
            /**
             * Format: date-time
             * @description When it was put in.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was delivered or given up.
             */
            settledAt: string | null;
            /** @description The body that is sent, the same to the byte each time. */
            body: string;
            /** @description The attempts, the oldest first; a number that is missing is one that ended with its process. */
            log: components["schemas"]["WebhookAttemptDto"][];
        };
        WebhookReplayBody: {
            /** @description These deliveries. */
            deliveries?: string[];
            /**
             * Format: date-time
             * @description All that were put in at this instant or later; together with `to`.
             */
            from?: string;
            /**
             * Format: date-time
             * @description And before this instant.
             */
            to?: string;
            /**
             * @description All that never arrived.
             * @enum {string}
             */
            state?: "dead";
        };
        WebhookReplayedDto: {
            /** @description How many are sent again. */
            replayed: number;
        };
        Problem: {
            /** @description The problem's type; it never changes. */
            type: string;
            /** @description The type's name, for people. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description What happened and what to do, for people. */
            detail: string;
            /** @description The path that was called. */
            instance: string;
            /** @description Each place that is not acceptable, when the status is 422. */
            errors?: components["schemas"]["InvalidPlace"][];
        } & {
            [key: string]: unknown;
        };
        InvalidPlace: {
            /** @description The place in the body, a JSON Pointer (RFC 6901). */
            pointer?: string;
            /** @description The parameter's name. */
            parameter?: string;
            /** @description The header's name. */
            header?: string;
            /** @description What is wrong here, for people. */
            detail: string;
        };
        CaseEventData: {
            /** @description The `sequence` of the change in `GET /changes`; after a break one can read on from there. */
            feedSequence: number;
            /** @description The code of the case. */
            code: string;
            /** @description Its place in the incident's record, from 1. */
            sequence: number;
            /**
             * @description The status of the case after the event.
             * @enum {string}
             */
            status: "submitted" | "triage" | "assigned" | "containment" | "eradication" | "recovery" | "resolved" | "closed" | "rejected" | "merged" | "withdrawn";
            /**
             * @description How severe the case is after the event.
             * @enum {string}
             */
            severity: "low" | "medium" | "high" | "critical";
            /** @description The code of the agency that leads after the event. */
            leadAgency: string;
        };
        RegisterEventData: {
            /** @description The `sequence` of the change in `GET /changes`; after a break one can read on from there. */
            feedSequence: number;
            /** @description The key of the entry, such as an agency's code. */
            subject: string;
            /** @description The version of the entry after the change. */
            version: number;
            /** @description The fields that changed. */
            fields: string[];
        };
        TestEventData: {
            /**
             * Format: uuid
             * @description The id of the webhook that is tried.
             */
            webhook: string;
        };
    };
    responses: never;
    parameters: {
        /** @description The id of the event: the same each time it is sent, so that the receiver knows what it took already. */
        "webhook-id": string;
        /** @description When it was sent, in seconds since 1970; a receiver refuses what is older than five minutes. */
        "webhook-timestamp": string;
        /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one signature for each secret that is valid, with a space between them. */
        "webhook-signature": string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description What is refused, and why */
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
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description What is refused, and why */
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
    getSealKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealKeysView"];
                };
            };
            /** @description What is refused, and why */
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
    beginPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptionsView"];
                };
            };
            /** @description What is refused, and why */
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
    listPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["PasskeyDto"][];
                    };
                };
            };
            /** @description What is refused, and why */
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
    addPasskey: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyDto"];
                };
            };
            /** @description What is refused, and why */
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
    removePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofBody"];
            };
        };
        responses: {
            /** @description Done; there is no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is refused, and why */
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
    renamePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyNameBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyDto"];
                };
            };
            /** @description What is refused, and why */
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
    getSecondFactors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorsView"];
                };
            };
            /** @description What is refused, and why */
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
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            /** @description What is refused, and why */
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
    resetSecondFactors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is refused, and why */
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
    verifySecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondStepBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessTokenView"];
                };
            };
            /** @description What is refused, and why */
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
    beginPasskeySignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptionsView"];
                };
            };
            /** @description What is refused, and why */
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
    signInWithPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeySignInBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessTokenView"];
                };
            };
            /** @description What is refused, and why */
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
    beginTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpView"];
                };
            };
            /** @description What is refused, and why */
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
    removeTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofBody"];
            };
        };
        responses: {
            /** @description Done; there is no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is refused, and why */
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
    confirmTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            /** @description What is refused, and why */
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
    listApiKeys: {
        parameters: {
            query?: {
                /** @description Only the keys of the agency with this code. */
                agency?: string;
                /** @description true: only keys that are good; false: only those that have ended or were taken back. */
                active?: boolean;
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["ApiKeyDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedApiKeyDto"];
                };
            };
            /** @description What is refused, and why */
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
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyDto"];
                };
            };
            /** @description What is refused, and why */
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
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is refused, and why */
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
    updateApiKey: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyDto"];
                };
            };
            /** @description What is refused, and why */
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
    rotateApiKey: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotationBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedApiKeyDto"];
                };
            };
            /** @description What is refused, and why */
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
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessTokenView"];
                };
            };
            /** @description What is refused, and why */
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
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessTokenView"];
                };
            };
            /** @description What is refused, and why */
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
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOutBody"];
            };
        };
        responses: {
            /** @description Done; there is no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is refused, and why */
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
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description What is refused, and why */
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
    issuePasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordResetView"];
                };
            };
            /** @description What is refused, and why */
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
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChangeBody"];
            };
        };
        responses: {
            /** @description Done; there is no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is refused, and why */
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
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetBody"];
            };
        };
        responses: {
            /** @description Done; there is no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is refused, and why */
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
    listSecurityEvents: {
        parameters: {
            query?: {
                /** @description Only events of this kind. */
                type?: "sign-in.succeeded" | "sign-in.failed" | "sign-in.delayed" | "session.refreshed" | "session.ended" | "session.token-reused" | "access.refused" | "export.made" | "delivery.replayed" | "guest.reported" | "key.created" | "key.changed" | "key.rotated" | "key.revoked" | "key.used" | "key.refused" | "account.created" | "account.linked" | "account.permissions-changed" | "password.set" | "password.changed" | "password.change-refused" | "password.reset-issued" | "password.reset" | "password.reset-refused" | "second-factor.asked" | "second-factor.failed" | "second-factor.delayed" | "second-factor.enrolled" | "second-factor.removed" | "second-factor.reset" | "second-factor.codes-renewed" | "second-factor.recovery-used" | "second-factor.cloned";
                /** @description Only what the person with this id did. */
                actor?: string;
                /** @description Only events about this: the id of an account, a session or a key, or a name that was tried. */
                subject?: string;
                /** @description Only events at or after this instant. */
                from?: string;
                /** @description Only events before this instant. */
                to?: string;
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["SecurityEventDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    getSignInMethods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInMethodsDto"];
                };
            };
            /** @description What is refused, and why */
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
    beginSingleSignOn: {
        parameters: {
            query?: {
                /** @description The page to open afterwards: a path of this service, with a slash before it. */
                returnTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sent on to the address in Location */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is refused, and why */
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
    finishSingleSignOn: {
        parameters: {
            query?: {
                /** @description Why the identity provider refused. */
                error?: string;
                /** @description The identity provider that answered (RFC 9207). */
                iss?: string;
                /** @description What was sent along at the beginning, good once within ten minutes. */
                state?: string;
                /** @description The code of the identity provider, good once. */
                code?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sent on to the address in Location */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is refused, and why */
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
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["SessionDto"][];
                    };
                };
            };
            /** @description What is refused, and why */
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
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is refused, and why */
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
    listUserSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["SessionDto"][];
                    };
                };
            };
            /** @description What is refused, and why */
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
    endUserSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is refused, and why */
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
    endUserSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id (a UUID). */
                id: string;
                /** @description The session, as `GET /users/{id}/sessions` lists it. */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is refused, and why */
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
    listUsers: {
        parameters: {
            query?: {
                /** @description Words to search for, whatever their case and diacritics; all of them must occur. */
                q?: string;
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
                /** @description Only people of this agency. */
                agency?: string;
                /** @description Only people with this role. */
                role?: "reporter" | "handler" | "coordinator" | "supervisor" | "admin" | "auditor";
                /** @description Only accounts that may sign in (`true`) or that may not (`false`). */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["UserDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    createUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            /** @description What is refused, and why */
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
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The person's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            /** @description What is refused, and why */
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
    updateUser: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path: {
                /** @description The person's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            /** @description What is refused, and why */
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
    importAgencies: {
        parameters: {
            query?: {
                /** @description Only try it (`true`): answers what becomes of each row and writes nothing; if left out, it is written. */
                dryRun?: boolean;
            };
            header?: {
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /** @description What is refused, and why */
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
    getAgencyTemplate: {
        parameters: {
            query?: {
                /** @description The language of the headers. */
                language?: "vi" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description What is refused, and why */
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
    importSystems: {
        parameters: {
            query?: {
                /** @description Only try it (`true`): answers what becomes of each row and writes nothing; if left out, it is written. */
                dryRun?: boolean;
            };
            header?: {
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /** @description What is refused, and why */
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
    getSystemTemplate: {
        parameters: {
            query?: {
                /** @description The language of the headers. */
                language?: "vi" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description What is refused, and why */
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
    listAgencies: {
        parameters: {
            query?: {
                /** @description Words to search for, whatever their case and diacritics; all of them must occur. */
                q?: string;
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
                /** @description Only agencies of this kind. */
                kind?: "central_vertical" | "culture_information_office" | "department" | "department_equivalent" | "mass_organisation" | "military" | "national_coordinator" | "national_police" | "party_committee_district" | "party_committee_equivalent" | "party_committee_province" | "party_office" | "people_committee_district" | "people_committee_province" | "police_district" | "police_province" | "portal" | "post" | "press" | "public_service_unit" | "steering_committee" | "telecom" | "utility";
                /** @description Only agencies of this district. */
                district?: string;
                /** @description Only agencies directly below this one. */
                parent?: string;
                /** @description Only entries that are verified, or only those that are not. */
                verification?: "verified" | "memory";
                /** @description Only agencies that still exist (`true`) or that do not (`false`). */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["AgencyDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    createAgency: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyDto"];
                };
            };
            /** @description What is refused, and why */
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
    getAgency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agency's code; it cannot be changed. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyDto"];
                };
            };
            /** @description What is refused, and why */
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
    updateAgency: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path: {
                /** @description The agency's code; it cannot be changed. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyDto"];
                };
            };
            /** @description What is refused, and why */
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
    listSystems: {
        parameters: {
            query?: {
                /** @description Words to search for, whatever their case and diacritics; all of them must occur. */
                q?: string;
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
                /** @description Only systems that this agency operates. */
                operator?: string;
                /** @description Only systems of this provider. */
                provider?: string;
                /** @description Only systems of this level. */
                level?: number;
                /** @description Only systems with this part in a congress. */
                congressRole?: "none" | "supporting" | "critical";
                /** @description Only systems that are in use (`true`) or that are not (`false`). */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["SystemDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    createSystem: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SystemBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemDto"];
                };
            };
            /** @description What is refused, and why */
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
    getSystem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The system's code; it cannot be changed. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemDto"];
                };
            };
            /** @description What is refused, and why */
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
    updateSystem: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path: {
                /** @description The system's code; it cannot be changed. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SystemPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemDto"];
                };
            };
            /** @description What is refused, and why */
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
    getDutyNow: {
        parameters: {
            query?: {
                /** @description The code of the desk; left out, it is your own. */
                agency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyNowDto"];
                };
            };
            /** @description What is refused, and why */
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
    getDutyGaps: {
        parameters: {
            query?: {
                /** @description The code of the desk; left out, it is your own. */
                agency?: string;
                /** @description From when to look; left out, from now. */
                from?: string;
                /** @description Until when to look, 92 days at most; left out, 14 days. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapsDto"];
                };
            };
            /** @description What is refused, and why */
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
    getDutyCalendar: {
        parameters: {
            query?: {
                /** @description The code of the desk; left out, it is your own. */
                agency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description What is refused, and why */
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
    handOverShift: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverDto"];
                };
            };
            /** @description What is refused, and why */
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
    listShifts: {
        parameters: {
            query?: {
                /** @description The code of the desk; left out, it is your own. */
                agency?: string;
                /** @description Only the shifts of this person (a UUID). */
                person?: string;
                /** @description Shifts that still run after this instant. */
                from?: string;
                /** @description Shifts that start before this instant. */
                to?: string;
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["ShiftDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    createShift: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShiftBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftDto"];
                };
            };
            /** @description What is refused, and why */
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
    getShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftDto"];
                };
            };
            /** @description What is refused, and why */
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
    deleteShift: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is refused, and why */
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
    updateShift: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShiftPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftDto"];
                };
            };
            /** @description What is refused, and why */
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
    getCurrentPhase: {
        parameters: {
            query?: {
                /** @description The unit's code; your own agency if left out. */
                agency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentPhaseDto"];
                };
            };
            /** @description What is refused, and why */
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
    listPeriods: {
        parameters: {
            query?: {
                /** @description Words to search for, whatever their case and diacritics; all of them must occur. */
                q?: string;
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
                /** @description Only congresses of this level. */
                level?: "national" | "province" | "district" | "commune";
                /** @description Only periods that last until this day or longer. */
                from?: string;
                /** @description Only periods that begin on this day or before. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["PeriodDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    createPeriod: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeriodBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodDto"];
                };
            };
            /** @description What is refused, and why */
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
    getPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The period's code; it cannot be changed. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodDto"];
                };
            };
            /** @description What is refused, and why */
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
    deletePeriod: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path: {
                /** @description The period's code; it cannot be changed. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is refused, and why */
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
    updatePeriod: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path: {
                /** @description The period's code; it cannot be changed. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeriodPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodDto"];
                };
            };
            /** @description What is refused, and why */
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
    getCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDto"];
                };
            };
            /** @description What is refused, and why */
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
    replaceCalendar: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDto"];
                };
            };
            /** @description What is refused, and why */
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
    listApprovals: {
        parameters: {
            query?: {
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
                /** @description Only those that wait, or only those that are settled. */
                open?: boolean;
                /** @description The code of an incident. */
                incident?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["ApprovalDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    decideApproval: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalDto"];
                };
            };
            /** @description What is refused, and why */
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
    previewReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewDto"];
                };
            };
            /** @description What is refused, and why */
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
    listIncidents: {
        parameters: {
            query?: {
                /** @description Words to search for, whatever their case and diacritics; all of them must occur. */
                q?: string;
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
                /** @description Only these statuses. */
                status?: ("submitted" | "triage" | "assigned" | "containment" | "eradication" | "recovery" | "resolved" | "closed" | "rejected" | "merged" | "withdrawn")[];
                /** @description Only these severities. */
                severity?: ("low" | "medium" | "high" | "critical")[];
                /** @description Only incidents that these agencies lead. */
                leadAgency?: string[];
                /** @description Only incidents that these agencies support. */
                supportAgency?: string[];
                /** @description Only incidents of these units. */
                reporterAgency?: string[];
                /** @description Only incidents of units in these districts (codes of the General Statistics Office). */
                district?: string[];
                /** @description `me`, `none` for nobody, or a handler's id. */
                handler?: string[];
                /** @description Only these congress periods. */
                period?: string[];
                /** @description Only these phases. */
                phase?: ("normal" | "after" | "before" | "during")[];
                /** @description Only these incident classes. */
                category?: string[];
                /** @description With a deadline that has passed (`true`), or without (`false`). */
                overdue?: boolean;
                /** @description With the next deadline before this instant. */
                dueBefore?: string;
                /** @description Waiting for the unit (`true`) or not (`false`). */
                waitingForUnit?: boolean;
                /** @description The sender is confirmed (`true`) or not (`false`). */
                senderConfirmed?: boolean;
                /** @description Reported at this instant or later. */
                reportedFrom?: string;
                /** @description Reported at this instant or earlier. */
                reportedTo?: string;
                /** @description Ended from this instant on. */
                endedFrom?: string;
                /** @description Ended before this instant. */
                endedTo?: string;
                /** @description Changed at this instant or later. */
                updatedSince?: string;
                /** @description That have missed a deadline of one of these kinds. */
                missed?: ("acknowledge" | "triage" | "contain" | "recover" | "update" | "closing_report")[];
                /** @description Rated so when the deadline was set that was missed. */
                missedSeverity?: ("low" | "medium" | "high" | "critical")[];
                /** @description That have missed a deadline from this instant on. */
                missedFrom?: string;
                /** @description That have missed a deadline before this instant. */
                missedTo?: string;
                /** @description The field to sort by; with `-` before it downwards. */
                sort?: "reportedAt" | "-reportedAt" | "updatedAt" | "-updatedAt" | "severity" | "-severity" | "dueAt" | "-dueAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["IncidentDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    reportIncident: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportedIncidentDto"];
                };
            };
            /** @description What is refused, and why */
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
    getIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDto"];
                };
            };
            /** @description What is refused, and why */
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
    correctIncident: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDto"];
                };
            };
            /** @description What is refused, and why */
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
    listTransitions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["PossibleMoveDto"][];
                    };
                };
            };
            /** @description What is refused, and why */
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
    moveIncident: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDto"];
                };
            };
            /** @description What is refused, and why */
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
    assignHandler: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDto"];
                };
            };
            /** @description What is refused, and why */
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
    unassignHandler: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDto"];
                };
            };
            /** @description What is refused, and why */
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
    changeSeverity: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeverityBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDto"];
                };
            };
            /** @description What is refused, and why */
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
    confirmSender: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SenderBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDto"];
                };
            };
            /** @description What is refused, and why */
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
    listComments: {
        parameters: {
            query?: {
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["CommentDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    addComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentDto"];
                };
            };
            /** @description What is refused, and why */
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
    listObservables: {
        parameters: {
            query?: {
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["ObservableDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    addObservable: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObservableBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedObservableDto"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedObservableDto"];
                };
            };
            /** @description What is refused, and why */
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
    listSightings: {
        parameters: {
            query?: {
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The incident's code. */
                code: string;
                /** @description The id (a UUID) of the observable. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["SightingDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                        /** @description Only for a coordinator of an agency that works the incident: how many other incidents there are that you may not see. Restricted incidents, and observables of AMBER+STRICT or RED, are not counted. */
                        hiddenCount?: number;
                    };
                };
            };
            /** @description What is refused, and why */
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
    extractObservables: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PastedTextBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindsDto"];
                };
            };
            /** @description What is refused, and why */
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
    addObservables: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObservablesBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedObservablesDto"];
                };
            };
            /** @description What is refused, and why */
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
    listLinks: {
        parameters: {
            query?: {
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["LinkDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    linkIncidents: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkDto"];
                };
            };
            /** @description What is refused, and why */
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
    unlinkIncidents: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path: {
                /** @description The incident's code. */
                code: string;
                /** @description The id (a UUID) of the link. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is refused, and why */
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
    listDuplicates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["DuplicateDto"][];
                    };
                };
            };
            /** @description What is refused, and why */
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
    exportEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description What is refused, and why */
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
    listAttachments: {
        parameters: {
            query?: {
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["AttachmentDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    addAttachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AttachmentBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentDto"];
                };
            };
            /** @description What is refused, and why */
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
    readAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The incident's code. */
                code: string;
                /** @description The id of the file */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description What is refused, and why */
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
    getCustody: {
        parameters: {
            query?: {
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The incident's code. */
                code: string;
                /** @description The id of the file */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["TimelineEntryDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    getAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentHistoryDto"];
                };
            };
            /** @description What is refused, and why */
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
    getTimeline: {
        parameters: {
            query?: {
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["TimelineEntryDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    getAuditChain: {
        parameters: {
            query?: {
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["ChainLinkDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    verifyAudit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationDto"];
                };
            };
            /** @description What is refused, and why */
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
    listCheckpoints: {
        parameters: {
            query?: {
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["CheckpointDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    makeCheckpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckpointDto"];
                };
            };
            /** @description What is refused, and why */
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
    exportAudit: {
        parameters: {
            query?: {
                /** @description What was sealed after this instant; without it, from the beginning. */
                from?: string;
                /** @description Up to the first checkpoint at or after this instant; without it, up to the newest. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description What is refused, and why */
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
    listAccess: {
        parameters: {
            query?: {
                /** @description Only readings of the incident with this code. */
                incident?: string;
                /** @description Only readings by the person with this id. */
                actor?: string;
                /** @description Only readings at or after this instant. */
                from?: string;
                /** @description Only readings before this instant. */
                to?: string;
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["AccessDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    getReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptDto"];
                };
            };
            /** @description What is refused, and why */
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
    verifyReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptVerdictDto"];
                };
            };
            /** @description What is refused, and why */
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
    getOverviewStatistics: {
        parameters: {
            query?: {
                /** @description Only incidents that this unit reported. */
                agency?: string;
                /** @description Only incidents of this congress period. */
                period?: string;
                /** @description The first day, in Vietnamese time; without it 7 days up to the last. */
                from?: string;
                /** @description The last day, which is included; without it today. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewStatisticsDto"];
                };
            };
            /** @description What is refused, and why */
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
    getDailyStatistics: {
        parameters: {
            query?: {
                /** @description Only incidents that this unit reported. */
                agency?: string;
                /** @description Only incidents of this congress period. */
                period?: string;
                /** @description The first day, in Vietnamese time; without it 14 days up to the last. */
                from?: string;
                /** @description The last day, which is included; without it today. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DailyStatisticsDto"];
                };
            };
            /** @description What is refused, and why */
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
    getAgencyStatistics: {
        parameters: {
            query?: {
                /** @description Only incidents that this unit reported. */
                agency?: string;
                /** @description Only incidents of this congress period. */
                period?: string;
                /** @description The first day, in Vietnamese time; without it 7 days up to the last. */
                from?: string;
                /** @description The last day, which is included; without it today. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyStatisticsDto"];
                };
            };
            /** @description What is refused, and why */
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
    listDistrictStatistics: {
        parameters: {
            query?: {
                /** @description Only incidents that this unit reported. */
                agency?: string;
                /** @description Only incidents of this congress period. */
                period?: string;
                /** @description The first day, in Vietnamese time; without it 7 days up to the last. */
                from?: string;
                /** @description The last day, which is included; without it today. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["DistrictLoadDto"][];
                    };
                };
            };
            /** @description What is refused, and why */
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
    getQueueStatistics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueStatisticsDto"];
                };
            };
            /** @description What is refused, and why */
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
    getTaxonomy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxonomyDto"];
                };
            };
            /** @description What is refused, and why */
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
    getScoring: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoringTableDto"];
                };
            };
            /** @description What is refused, and why */
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
    draftScoring: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoringBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoringDraftDto"];
                };
            };
            /** @description What is refused, and why */
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
    getScoringDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoringDraftDto"];
                };
            };
            /** @description What is refused, and why */
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
    discardScoringDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is refused, and why */
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
    listScoringVersions: {
        parameters: {
            query?: {
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["TableVersionDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    getScoringVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the version. */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoringVersionDto"];
                };
            };
            /** @description What is refused, and why */
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
    listScoringDrafts: {
        parameters: {
            query?: {
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["TableDraftHeadDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    simulateScoring: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoringTrialBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialDto"];
                };
            };
            /** @description What is refused, and why */
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
    decideScoringDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableDecisionBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoringDraftDto"];
                };
            };
            /** @description What is refused, and why */
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
    getRoutingTable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingTableDto"];
                };
            };
            /** @description What is refused, and why */
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
    draftRoutingTable: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoutingTableBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingTableDraftDto"];
                };
            };
            /** @description What is refused, and why */
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
    getRoutingTableDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingTableDraftDto"];
                };
            };
            /** @description What is refused, and why */
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
    discardRoutingTableDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is refused, and why */
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
    listRoutingTableVersions: {
        parameters: {
            query?: {
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["TableVersionDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    getRoutingTableVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the version. */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingTableVersionDto"];
                };
            };
            /** @description What is refused, and why */
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
    listRoutingTableDrafts: {
        parameters: {
            query?: {
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["TableDraftHeadDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    simulateRoutingTable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoutingTrialBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialDto"];
                };
            };
            /** @description What is refused, and why */
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
    decideRoutingTableDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableDecisionBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingTableDraftDto"];
                };
            };
            /** @description What is refused, and why */
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
    getDeadlineTable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineTableDto"];
                };
            };
            /** @description What is refused, and why */
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
    draftDeadlineTable: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeadlineTableBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineTableDraftDto"];
                };
            };
            /** @description What is refused, and why */
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
    getDeadlineTableDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineTableDraftDto"];
                };
            };
            /** @description What is refused, and why */
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
    discardDeadlineTableDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is refused, and why */
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
    listDeadlineTableVersions: {
        parameters: {
            query?: {
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["TableVersionDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    getDeadlineTableVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the version. */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineTableVersionDto"];
                };
            };
            /** @description What is refused, and why */
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
    listDeadlineTableDrafts: {
        parameters: {
            query?: {
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["TableDraftHeadDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    simulateDeadlineTable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeadlineTrialBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialDto"];
                };
            };
            /** @description What is refused, and why */
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
    decideDeadlineTableDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableDecisionBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineTableDraftDto"];
                };
            };
            /** @description What is refused, and why */
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
    listTasks: {
        parameters: {
            query?: {
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["TaskDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    addTask: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The incident's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenTaskDto"];
                };
            };
            /** @description What is refused, and why */
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
    changeTask: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path: {
                /** @description The incident's code. */
                code: string;
                /** @description The task's id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenTaskDto"];
                };
            };
            /** @description What is refused, and why */
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
    listPlaybooks: {
        parameters: {
            query?: {
                /** @description Words to search for, whatever their case and diacritics; all of them must occur. */
                q?: string;
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
                /** @description Only playbooks of this incident class. */
                taxonomy?: string;
                /** @description Only playbooks that are in use (`true`) or that are not (`false`). */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["PlaybookDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    createPlaybook: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaybookBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookDto"];
                };
            };
            /** @description What is refused, and why */
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
    getPlaybook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The playbook's code; it cannot be changed. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookDto"];
                };
            };
            /** @description What is refused, and why */
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
    updatePlaybook: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path: {
                /** @description The playbook's code; it cannot be changed. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaybookPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookDto"];
                };
            };
            /** @description What is refused, and why */
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
    getGuestChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeDto"];
                };
            };
            /** @description What is refused, and why */
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
    listReportingUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["ReportingUnitDto"][];
                    };
                };
            };
            /** @description What is refused, and why */
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
    reportAsGuest: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestReportBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestReceiptDto"];
                };
            };
            /** @description What is refused, and why */
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
    getGuestReport: {
        parameters: {
            query?: never;
            header: {
                /** @description The tracking token that the report was answered with. */
                "X-Tracking-Token": string;
            };
            path: {
                /** @description The code that the report was answered with. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestCaseDto"];
                };
            };
            /** @description What is refused, and why */
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
    answerAsGuest: {
        parameters: {
            query?: never;
            header: {
                /** @description The tracking token that the report was answered with. */
                "X-Tracking-Token": string;
            };
            path: {
                /** @description The code that the report was answered with. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestAnswerBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestCaseDto"];
                };
            };
            /** @description What is refused, and why */
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
    listIntakeSources: {
        parameters: {
            query?: {
                /** @description The code of the key's agency. */
                agency?: string;
                /** @description The program that sends the alerts. */
                program?: "alertmanager" | "zabbix" | "wazuh" | "uptime-kuma" | "intelmq";
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["IntakeSourceDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    createIntakeSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntakeSourceBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeSourceDto"];
                };
            };
            /** @description What is refused, and why */
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
    getIntakeSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeSourceDto"];
                };
            };
            /** @description What is refused, and why */
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
    removeIntakeSource: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is refused, and why */
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
    updateIntakeSource: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntakeSourcePatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeSourceDto"];
                };
            };
            /** @description What is refused, and why */
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
    checkIntakeSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntakeSourceDraft"];
            };
        };
        responses: {
            /** @description Done; there is no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is refused, and why */
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
    receiveAlertmanager: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertReceiptDto"];
                };
            };
            /** @description What is refused, and why */
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
    receiveZabbix: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertReceiptDto"];
                };
            };
            /** @description What is refused, and why */
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
    receiveWazuh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertReceiptDto"];
                };
            };
            /** @description What is refused, and why */
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
    receiveUptimeKuma: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertReceiptDto"];
                };
            };
            /** @description What is refused, and why */
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
    receiveIntelmq: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertReceiptDto"];
                };
            };
            /** @description What is refused, and why */
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
    listAlerts: {
        parameters: {
            query?: {
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The code of the case. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["AlertDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    listChanges: {
        parameters: {
            query?: {
                /** @description The place up to which you have read, from `nextAfter`; 0, the beginning, if it is left out; `latest` gives the present end. */
                after?: string;
                /** @description Only these types of events, or all of a noun as `incident.*`. */
                types?: ("incident.*" | "agency.*" | "system.*" | "user.*" | "period.*" | "calendar.*" | "playbook.*" | "table.*" | "api-key.*" | "shift.*" | "webhook.*" | "gateway.*" | "intake-source.*" | "incident.submitted" | "incident.withdrawn" | "incident.acknowledged" | "incident.rejected" | "incident.merged" | "incident.accepted" | "incident.started" | "incident.contained" | "incident.eradicated" | "incident.recovered" | "incident.resolved" | "incident.found-unstable" | "incident.disputed" | "incident.closed" | "incident.reopened" | "incident.reconsidered" | "incident.unmerged" | "incident.confirmed" | "incident.info-requested" | "incident.info-provided" | "incident.transfer-requested" | "incident.transfer-accepted" | "incident.transfer-declined" | "incident.restricted" | "incident.unit-added" | "incident.sender-confirmed" | "incident.corrected" | "incident.assigned" | "incident.unassigned" | "incident.severity-changed" | "incident.phase-changed" | "incident.absorbed" | "incident.released" | "incident.approval-asked" | "incident.approval-approved" | "incident.approval-declined" | "incident.approval-withdrawn" | "incident.approval-lapsed" | "incident.approval-overtaken" | "incident.info-timed-out" | "incident.transfer-timed-out" | "incident.deadline-warned" | "incident.deadline-breached" | "incident.deadline-escalated" | "incident.task-overdue" | "incident.commented" | "incident.observable-added" | "incident.observables-added" | "incident.observable-changed" | "incident.linked" | "incident.unlinked" | "incident.playbook-applied" | "incident.task-added" | "incident.task-changed" | "incident.attachment-added" | "incident.attachment-read" | "incident.attachment-damaged" | "incident.evidence-exported" | "incident.alert-repeated" | "incident.alert-resolved" | "incident.alert-grouped" | "agency.created" | "agency.updated" | "system.created" | "system.updated" | "user.created" | "user.updated" | "period.created" | "period.updated" | "period.deleted" | "calendar.updated" | "playbook.created" | "playbook.updated" | "table.drafted" | "table.replaced" | "table.put-in-force" | "table.declined" | "table.discarded" | "api-key.created" | "api-key.updated" | "api-key.rotated" | "api-key.revoked" | "shift.created" | "shift.updated" | "shift.handed-over" | "shift.deleted" | "webhook.created" | "webhook.updated" | "webhook.rotated" | "webhook.enabled" | "webhook.disabled" | "webhook.deleted" | "gateway.created" | "gateway.updated" | "intake-source.created" | "intake-source.updated" | "intake-source.deleted")[];
                /** @description How many entries a page has at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesDto"];
                };
            };
            /** @description What is refused, and why */
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
    streamChanges: {
        parameters: {
            query?: {
                /** @description Begin behind this place; without it only what happens from now on is sent. `Last-Event-ID` goes before it. */
                after?: string;
                /** @description Only these types of events, or all of a noun as `incident.*`. */
                types?: ("incident.*" | "agency.*" | "system.*" | "user.*" | "period.*" | "calendar.*" | "playbook.*" | "table.*" | "api-key.*" | "shift.*" | "webhook.*" | "gateway.*" | "intake-source.*" | "incident.submitted" | "incident.withdrawn" | "incident.acknowledged" | "incident.rejected" | "incident.merged" | "incident.accepted" | "incident.started" | "incident.contained" | "incident.eradicated" | "incident.recovered" | "incident.resolved" | "incident.found-unstable" | "incident.disputed" | "incident.closed" | "incident.reopened" | "incident.reconsidered" | "incident.unmerged" | "incident.confirmed" | "incident.info-requested" | "incident.info-provided" | "incident.transfer-requested" | "incident.transfer-accepted" | "incident.transfer-declined" | "incident.restricted" | "incident.unit-added" | "incident.sender-confirmed" | "incident.corrected" | "incident.assigned" | "incident.unassigned" | "incident.severity-changed" | "incident.phase-changed" | "incident.absorbed" | "incident.released" | "incident.approval-asked" | "incident.approval-approved" | "incident.approval-declined" | "incident.approval-withdrawn" | "incident.approval-lapsed" | "incident.approval-overtaken" | "incident.info-timed-out" | "incident.transfer-timed-out" | "incident.deadline-warned" | "incident.deadline-breached" | "incident.deadline-escalated" | "incident.task-overdue" | "incident.commented" | "incident.observable-added" | "incident.observables-added" | "incident.observable-changed" | "incident.linked" | "incident.unlinked" | "incident.playbook-applied" | "incident.task-added" | "incident.task-changed" | "incident.attachment-added" | "incident.attachment-read" | "incident.attachment-damaged" | "incident.evidence-exported" | "incident.alert-repeated" | "incident.alert-resolved" | "incident.alert-grouped" | "agency.created" | "agency.updated" | "system.created" | "system.updated" | "user.created" | "user.updated" | "period.created" | "period.updated" | "period.deleted" | "calendar.updated" | "playbook.created" | "playbook.updated" | "table.drafted" | "table.replaced" | "table.put-in-force" | "table.declined" | "table.discarded" | "api-key.created" | "api-key.updated" | "api-key.rotated" | "api-key.revoked" | "shift.created" | "shift.updated" | "shift.handed-over" | "shift.deleted" | "webhook.created" | "webhook.updated" | "webhook.rotated" | "webhook.enabled" | "webhook.disabled" | "webhook.deleted" | "gateway.created" | "gateway.updated" | "intake-source.created" | "intake-source.updated" | "intake-source.deleted")[];
            };
            header?: {
                /** @description The id of the last event you have; a browser sends it by itself when it comes again. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description What is refused, and why */
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
    listFeedFaults: {
        parameters: {
            query?: {
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["FaultDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    retryFeedFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultDto"];
                };
            };
            /** @description What is refused, and why */
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
    listDeliveries: {
        parameters: {
            query?: {
                /** @description Only what leaves this way. */
                channel?: "webhook" | "email" | "gateway";
                /** @description Only those in this state. */
                state?: "waiting" | "held" | "delivered" | "dead" | "cancelled";
                /** @description Only those to this receiver. */
                target?: string;
                /** @description Only those about this. */
                subject?: string;
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["DeliveryDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    getDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the delivery. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryHistoryDto"];
                };
            };
            /** @description What is refused, and why */
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
    replayDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayedDto"];
                };
            };
            /** @description What is refused, and why */
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
    listGateways: {
        parameters: {
            query?: {
                /** @description Only those of this kind. */
                kind?: "sms" | "chat";
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["GatewayDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    createGateway: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GatewayBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayDto"];
                };
            };
            /** @description What is refused, and why */
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
    getGateway: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayDto"];
                };
            };
            /** @description What is refused, and why */
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
    updateGateway: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GatewayPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayDto"];
                };
            };
            /** @description What is refused, and why */
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
    testGateway: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GatewayTestBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayTestDto"];
                };
            };
            /** @description What is refused, and why */
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
    listNotifications: {
        parameters: {
            query?: {
                /** @description `true`: only those not read; `false`: only those read. For the number alone, ask with `limit=1`. */
                unread?: boolean;
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["NotificationDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                        /** @description `true`: only those not read; `false`: only those read. For the number alone, ask with `limit=1`. */
                        unread?: number;
                    };
                };
            };
            /** @description What is refused, and why */
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
    markNotificationsRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadDto"];
                };
            };
            /** @description What is refused, and why */
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
    getNotificationPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesDto"];
                };
            };
            /** @description What is refused, and why */
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
    setNotificationPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesDto"];
                };
            };
            /** @description What is refused, and why */
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
    listWebhooks: {
        parameters: {
            query?: {
                /** @description Only those of this agency. */
                agency?: string;
                /** @description Only those that are called, or only those that are not. */
                active?: boolean;
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["WebhookDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedWebhookDto"];
                };
            };
            /** @description What is refused, and why */
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
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDto"];
                };
            };
            /** @description What is refused, and why */
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
    deleteWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is refused, and why */
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
    updateWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDto"];
                };
            };
            /** @description What is refused, and why */
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
    enableWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDto"];
                };
            };
            /** @description What is refused, and why */
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
    disableWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDto"];
                };
            };
            /** @description What is refused, and why */
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
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you have read, quotes included. */
                "If-Match": string;
            };
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretRotationBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedWebhookDto"];
                };
            };
            /** @description What is refused, and why */
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
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTrialDto"];
                };
            };
            /** @description What is refused, and why */
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
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description `waiting` for its next attempt, `held` because the webhook is disabled, `delivered`, `dead` after the last attempt, `cancelled` because the receiver is no more. */
                state?: "waiting" | "held" | "delivered" | "dead" | "cancelled";
                /** @description Only those that were put in at this instant or later. */
                from?: string;
                /** @description And before this instant. */
                to?: string;
                /** @description How many entries a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. Never make one up. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        items: components["schemas"]["WebhookDeliveryDto"][];
                        /** @description Send it as `cursor` for the next page; `null` on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What is refused, and why */
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
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id (a UUID). */
                id: string;
                /** @description The id of the delivery. */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryHistoryDto"];
                };
            };
            /** @description What is refused, and why */
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
    replayWebhookDeliveries: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text that you choose for this piece of work. The same key and body get the first answer again and nothing is done twice; keys live for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id (a UUID). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookReplayBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReplayedDto"];
                };
            };
            /** @description What is refused, and why */
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
