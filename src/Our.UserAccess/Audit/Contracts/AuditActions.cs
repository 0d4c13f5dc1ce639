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
    ];
}
