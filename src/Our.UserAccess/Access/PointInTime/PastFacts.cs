using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Access.PointInTime;

/// <summary>The facts of a moment that has passed: those of now, with all that changed since put back as it was.</summary>
internal sealed class PastFacts(
    IAuditHistory history, IRecordStore<Assignment> assignments, IRecordStore<AccessRule> rules, IRecordStore<SiteWorkspace> workspaces, IPrincipalNames principals)
{
    /// <param name="now">The facts in force, taken before the trail is read: what changes meanwhile is in the trail as well.</param>
    /// <param name="at">The moment.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<PastAccess> AtAsync(AccessSnapshot now, DateTime at, CancellationToken cancellationToken)
    {
        AuditHistory known = await history.SinceAsync(at, cancellationToken);
        ILookup<string, PastSubject> changed = known.Subjects.Where(past => past.Id != principals.SuperUser).ToLookup(past => past.Kind, StringComparer.Ordinal);
        IReadOnlyDictionary<Guid, Assignment> assigned = await NowAsync(assignments, changed[AuditSubjectKinds.Assignment], cancellationToken);
        IReadOnlyDictionary<Guid, AccessRule> ruled = await NowAsync(rules, changed[AuditSubjectKinds.Rule], cancellationToken);
        IReadOnlyDictionary<Guid, SiteWorkspace> placed = await NowAsync(workspaces, changed[AuditSubjectKinds.Workspace], cancellationToken);
        AccessSnapshot then = now.With(facts =>
        {
            Put(changed[AuditSubjectKinds.Group], past => facts.PutGroup(PastPrincipals.Group(past)), facts.RemoveGroup);
            Put(changed[AuditSubjectKinds.User], past => facts.PutUser(PastPrincipals.User(past, kind => now.PersonalStartNodes(past.Id, kind))), facts.RemoveUser);
            Put(changed[AuditSubjectKinds.Workspace], past => facts.PutWorkspace(RecordFact.Of(PastRecords.Workspace(past, placed.GetValueOrDefault(past.Id)))), facts.RemoveWorkspace);
            Put(changed[AuditSubjectKinds.Assignment], past => facts.PutAssignment(RecordFact.Of(PastRecords.Assignment(past, assigned.GetValueOrDefault(past.Id)))), facts.RemoveAssignment);
            Put(changed[AuditSubjectKinds.Rule], past => facts.PutRule(RecordFact.Of(PastRecords.Rule(past, ruled.GetValueOrDefault(past.Id)))), facts.RemoveRule);
        });
        return new PastAccess(then, known);
    }

    private static void Put(IEnumerable<PastSubject> changed, Action<PastSubject> put, Action<Guid> remove)
    {
        foreach (PastSubject past in changed)
        {
            if (past.Existed)
            {
                put(past);
            }
            else
            {
                remove(past.Id);
            }
        }
    }

    private static async Task<IReadOnlyDictionary<Guid, T>> NowAsync<T>(IRecordStore<T> store, IEnumerable<PastSubject> changed, CancellationToken cancellationToken)
        where T : class, IRecord
    {
        var wanted = changed.Where(past => past.Existed).Select(past => past.Id).ToHashSet();
        return wanted.Count == 0
            ? new Dictionary<Guid, T>()
            : (await store.AllAsync(cancellationToken)).Where(record => wanted.Contains(record.Id)).ToDictionary(record => record.Id);
    }
}
