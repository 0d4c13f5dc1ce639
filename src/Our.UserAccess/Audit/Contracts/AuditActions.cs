namespace Our.UserAccess.Audit.Contracts;

/// <summary>Everything that is recorded, as <c>subject.verb</c>. The client has a sentence for each.</summary>
internal static class AuditActions
{
    public const string UserCreated = "user.created";
    public const string UserChanged = "user.changed";
    public const string UserDeleted = "user.deleted";
    public const string UserEnabled = "user.enabled";
    public const string UserDisabled = "user.disabled";
    public const string UserLockedOut = "user.lockedOut";
    public const string UserUnlocked = "user.unlocked";
    public const string UserPasswordChanged = "user.passwordChanged";
    public const string UserSignedOutEverywhere = "user.signedOutEverywhere";
    public const string UserGroupsChanged = "user.groupsChanged";
    public const string UserStartNodesChanged = "user.startNodesChanged";
    public const string UserTwoFactorDisabled = "user.twoFactorDisabled";
    public const string UserNotesChanged = "user.notesChanged";
    public const string UserOffboarded = "user.offboarded";
    public const string UserOffboardingUndone = "user.offboardingUndone";
    public const string UserAnonymised = "user.anonymised";
    public const string SignInSucceeded = "signIn.succeeded";
    public const string SignInFailed = "signIn.failed";
    public const string SignInEnded = "signIn.ended";
    public const string GroupCreated = "group.created";
    public const string GroupChanged = "group.changed";
    public const string GroupDeleted = "group.deleted";
    public const string AssignmentCreated = "assignment.created";
    public const string AssignmentChanged = "assignment.changed";
    public const string AssignmentDeleted = "assignment.deleted";
    public const string RuleCreated = "rule.created";
    public const string RuleChanged = "rule.changed";
    public const string RuleDeleted = "rule.deleted";
    public const string WorkspaceCreated = "workspace.created";
    public const string WorkspaceChanged = "workspace.changed";
    public const string WorkspaceDeleted = "workspace.deleted";
    public const string PlanCreated = "plan.created";
    public const string PlanChanged = "plan.changed";
    public const string PlanDeleted = "plan.deleted";
    public const string InvitationCreated = "invitation.created";
    public const string InvitationChanged = "invitation.changed";
    public const string InvitationDeleted = "invitation.deleted";
    public const string InvitationQueued = "invitation.queued";
    public const string InvitationSent = "invitation.sent";
    public const string InvitationFailed = "invitation.failed";
    public const string InvitationRetried = "invitation.retried";
    public const string InvitationResent = "invitation.resent";
    public const string InvitationOpened = "invitation.opened";
    public const string InvitationAccepted = "invitation.accepted";
    public const string InvitationExtended = "invitation.extended";
    public const string InvitationReminded = "invitation.reminded";
    public const string InvitationAddressChanged = "invitation.addressChanged";
    public const string InvitationLinkCopied = "invitation.linkCopied";
    public const string InvitationNewLinkRequested = "invitation.newLinkRequested";
    public const string InvitationExpired = "invitation.expired";
    public const string InvitationRevoked = "invitation.revoked";
    public const string InvitationRemoved = "invitation.removed";

    public const string ReviewStarted = "review.started";
    public const string ReviewDecided = "review.decided";
    public const string ReviewClosed = "review.closed";
    public const string ReviewSealed = "review.sealed";
    public const string ReviewCancelled = "review.cancelled";
    public const string ReviewUndone = "review.undone";

    public const string FormsRecordCreated = "formsRecord.created";
    public const string FormsRecordChanged = "formsRecord.changed";
    public const string FormsRecordDeleted = "formsRecord.deleted";
    public const string FormsDefaultsChanged = "formsDefaults.changed";

    public const string SensitiveDataViewed = "sensitiveData.viewed";
    public const string SensitiveDataExported = "sensitiveData.exported";
    public const string SensitiveDataOwnerChanged = "sensitiveData.ownerChanged";

    public const string FindingDismissed = "finding.dismissed";
    public const string FindingRestored = "finding.restored";

    /// <summary>In the order in which a filter offers them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        UserCreated, UserChanged, UserDeleted, UserEnabled, UserDisabled, UserLockedOut, UserUnlocked, UserPasswordChanged,
        UserSignedOutEverywhere, UserGroupsChanged, UserStartNodesChanged, UserTwoFactorDisabled, UserNotesChanged,
        UserOffboarded, UserOffboardingUndone, UserAnonymised,
        SignInSucceeded, SignInFailed, SignInEnded,
        GroupCreated, GroupChanged, GroupDeleted,
        AssignmentCreated, AssignmentChanged, AssignmentDeleted,
        RuleCreated, RuleChanged, RuleDeleted,
        WorkspaceCreated, WorkspaceChanged, WorkspaceDeleted,
        PlanCreated, PlanChanged, PlanDeleted,
        FormsRecordCreated, FormsRecordChanged, FormsRecordDeleted, FormsDefaultsChanged,
        FindingDismissed, FindingRestored,
        SensitiveDataViewed, SensitiveDataExported, SensitiveDataOwnerChanged,
        ReviewStarted, ReviewDecided, ReviewClosed, ReviewSealed, ReviewCancelled, ReviewUndone,
        InvitationCreated, InvitationChanged, InvitationDeleted, InvitationQueued, InvitationSent, InvitationFailed,
        InvitationRetried, InvitationResent, InvitationOpened, InvitationAccepted, InvitationExtended, InvitationReminded,
        InvitationAddressChanged, InvitationLinkCopied, InvitationNewLinkRequested, InvitationExpired, InvitationRevoked, InvitationRemoved,
    ];
}
