using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.Consistency.Persistence;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Consistency.Deletions;

internal sealed class DeletionKeeper(
    OwnRecords<SiteWorkspace> workspaces, OwnRecords<Assignment> assignments, OwnRecords<AccessRule> rules, OwnRecords<UserPlan> plans,
    IOffboardings offboardings, StartNodeMemory memory, IUserTraces traces, IFormsRecords forms)
    : IDeletions
{
    public async Task NodesAsync(IReadOnlyCollection<Guid> nodes, CancellationToken cancellationToken)
    {
        HashSet<Guid> gone = [.. nodes];
        await rules.DeleteAsync(rule => rule.NodeId is Guid node && gone.Contains(node), cancellationToken);
        await workspaces.UpdateAsync(workspace => Without(workspace, gone), cancellationToken);
    }

    public async Task GroupsAsync(IReadOnlyCollection<Guid> groups, CancellationToken cancellationToken)
    {
        HashSet<Guid> gone = [.. groups];
        await rules.DeleteAsync(rule => IsFor(rule, SubjectKind.Group, gone), cancellationToken);
        await assignments.DeleteAsync(assignment => gone.Contains(assignment.GroupId), cancellationToken);
        await forms.ForgetAsync(gone, cancellationToken);
    }

    public async Task UsersAsync(IReadOnlyCollection<Guid> users, CancellationToken cancellationToken)
    {
        HashSet<Guid> gone = [.. users];
        await rules.DeleteAsync(rule => IsFor(rule, SubjectKind.User, gone), cancellationToken);
        await assignments.DeleteAsync(assignment => gone.Contains(assignment.UserId), cancellationToken);
        await plans.DeleteAsync(plan => gone.Contains(plan.Id), cancellationToken);
        await offboardings.ForgetAsync(gone, cancellationToken);
        await forms.ForgetAsync(gone, cancellationToken);
        await workspaces.UpdateAsync(workspace => WithoutManagers(workspace, gone), cancellationToken);
        await traces.ForgetAsync(users, cancellationToken);
        foreach (Guid user in gone)
        {
            await memory.ForgetAsync(user, cancellationToken);
        }
    }

    private static bool IsFor(AccessRule rule, SubjectKind kind, HashSet<Guid> subjects) =>
        rule.SubjectKind == kind && rule.SubjectId is Guid subject && subjects.Contains(subject);

    private static SiteWorkspace? Without(SiteWorkspace workspace, HashSet<Guid> roots) =>
        roots.Overlaps(workspace.ContentRootIds) || roots.Overlaps(workspace.MediaRootIds)
            ? workspace with
            {
                ContentRootIds = [.. workspace.ContentRootIds.Where(root => !roots.Contains(root))],
                MediaRootIds = [.. workspace.MediaRootIds.Where(root => !roots.Contains(root))],
                Version = workspace.Version + 1,
            }
            : null;

    private static SiteWorkspace? WithoutManagers(SiteWorkspace workspace, HashSet<Guid> users) => users.Overlaps(workspace.ManagerIds)
        ? workspace with { ManagerIds = [.. workspace.ManagerIds.Where(manager => !users.Contains(manager))], Version = workspace.Version + 1 }
        : null;
}
