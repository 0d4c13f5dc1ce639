namespace Our.UserAccess.Audit.Contracts;

/// <summary>Everything that is recorded, as <c>subject.verb</c>. The client has a sentence for each.</summary>
internal static class AuditActions
{
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

    public const string FormsRecordCreated = "formsRecord.created";
    public const string FormsRecordChanged = "formsRecord.changed";
    public const string FormsRecordDeleted = "formsRecord.deleted";
    public const string FormsDefaultsChanged = "formsDefaults.changed";

    /// <summary>In the order in which a filter offers them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        AssignmentCreated, AssignmentChanged, AssignmentDeleted,
        RuleCreated, RuleChanged, RuleDeleted,
        WorkspaceCreated, WorkspaceChanged, WorkspaceDeleted,
        PlanCreated, PlanChanged, PlanDeleted,
        FormsRecordCreated, FormsRecordChanged, FormsRecordDeleted, FormsDefaultsChanged,
        InvitationCreated, InvitationChanged, InvitationDeleted, InvitationQueued, InvitationSent, InvitationFailed,
        InvitationRetried, InvitationResent, InvitationOpened, InvitationAccepted, InvitationExtended, InvitationReminded,
        InvitationAddressChanged, InvitationLinkCopied, InvitationNewLinkRequested, InvitationExpired, InvitationRevoked, InvitationRemoved,
    ];
}
