using Our.UserAccess.Audit.Contracts;

namespace Our.UserAccess.Audit.Watching;

/// <summary>Tells what happened to a user from the fields that differ: each field belongs to one event. Pure.</summary>
internal static class UserStory
{
    public static IEnumerable<AuditEntry> Tell(AuditSubject user, IReadOnlyList<AuditChange> changes)
    {
        AuditChange[] shown = [.. changes.Where(change => change.Field != UserFields.Sessions)];
        if (shown.Length == 0)
        {
            // The first fingerprint is one that was not there before: nobody's sessions have ended.
            return changes.Any(change => change.Before.Count > 0) ? [new AuditEntry(AuditActions.UserSignedOutEverywhere, user)] : [];
        }

        return shown.GroupBy(Action, StringComparer.Ordinal).Select(told => new AuditEntry(told.Key, user)
        {
            Changes = [.. told],
            Actor = told.Key == AuditActions.SignInSucceeded ? new AuditActor(user.Id, user.Name, AuditActorKind.Person) : null,
        });
    }

    private static string Action(AuditChange change) => change.Field switch
    {
        UserFields.IsEnabled => IsTrue(change.After) ? AuditActions.UserEnabled : AuditActions.UserDisabled,
        UserFields.IsLockedOut => IsTrue(change.After) ? AuditActions.UserLockedOut : AuditActions.UserUnlocked,
        UserFields.PasswordChangedAt => AuditActions.UserPasswordChanged,
        UserFields.LastSignIn => AuditActions.SignInSucceeded,
        UserFields.Groups => AuditActions.UserGroupsChanged,
        UserFields.DocumentStartNodes or UserFields.MediaStartNodes or UserFields.OwnDocumentStartNodes or UserFields.OwnMediaStartNodes => AuditActions.UserStartNodesChanged,
        _ => AuditActions.UserChanged,
    };

    private static bool IsTrue(IReadOnlyList<AuditValue> values) => values is [{ Text: "true" }];
}
