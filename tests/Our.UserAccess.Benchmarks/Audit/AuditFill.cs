using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Audit;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Audit.Persistence;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Benchmarks.Audit;

/// <summary>Writes events through the trail itself, sealed one by one, half a minute apart: a million are a year.</summary>
internal sealed class AuditFill(IServiceProvider services, AuditSubjects subjects)
{
    private const int Batch = 2_000;
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(30);

    private readonly Random _random = new(2017081704);

    public async Task RunAsync(int events)
    {
        await using UserAccessDbContext context = await services.GetRequiredService<IDbContextFactory<UserAccessDbContext>>().CreateDbContextAsync();
        long there = (await context.Set<AuditHead>().SingleAsync()).Sequence;
        var clock = new FillClock(TimeProvider.System.GetUtcNow() - ((events - there) * Apart));
        AuditTrail trail = ActivatorUtilities.CreateInstance<AuditTrail>(services, clock);
        for (; there < events; there += Batch)
        {
            // One time for each call of the trail: as many calls as there are times would take hours.
            await trail.RecordAsync([.. Enumerable.Range(0, Batch).Select(_ => Next())], CancellationToken.None);
            clock.Now += Batch * Apart;
        }
    }

    public AuditEntry Next() => _random.Next(10) switch
    {
        < 5 => SignIn(),
        < 7 => Membership(),
        _ => Assignment(),
    };

    private AuditEntry SignIn()
    {
        (Guid id, string name) = One(subjects.Users);
        return new AuditEntry(_random.Next(20) == 0 ? AuditActions.SignInFailed : AuditActions.SignInSucceeded, new AuditSubject(AuditSubjectKinds.User, id, name))
        {
            Actor = new AuditActor(id, name, AuditActorKind.Person),
            Changes = [new AuditChange(UserFields.LastSignIn, [new AuditValue("2026-01-01T00:00:00Z")], [new AuditValue("2026-01-02T00:00:00Z")])],
            Address = "192.0.2.17",
        };
    }

    private AuditEntry Membership()
    {
        (Guid id, string name) = One(subjects.Users);
        return new AuditEntry(AuditActions.UserGroupsChanged, new AuditSubject(AuditSubjectKinds.User, id, name))
        {
            Actor = Manager(),
            Changes = [new AuditChange(UserFields.Groups, [Value(One(subjects.Groups))], [Value(One(subjects.Groups)), Value(One(subjects.Groups))])],
        };
    }

    private AuditEntry Assignment()
    {
        (Guid user, string name) = One(subjects.Users);
        (Guid group, string groupName) = One(subjects.Groups);
        (Guid place, string placeName) = One(subjects.Workspaces);
        (Guid node, string nodeName) = One(subjects.Nodes);
        string[] actions = [AuditActions.AssignmentCreated, AuditActions.AssignmentChanged, AuditActions.AssignmentDeleted, AuditActions.RuleCreated];
        return new AuditEntry(actions[_random.Next(actions.Length)], new AuditSubject(AuditSubjectKinds.Assignment, Guid.CreateVersion7(), $"{name}, {groupName}"))
        {
            Actor = Manager(),
            Changes = [new AuditChange("user", [], [new AuditValue(name, user)]), new AuditChange("group", [], [new AuditValue(groupName, group)]), new AuditChange("reason", [], [new AuditValue("Covers the summer")])],
            Reason = _random.Next(100_000) == 0 ? "Quicksilver" : "Covers the summer",
            Place = new AuditPlace { WorkspaceId = place, WorkspaceName = placeName, NodeId = node, NodeName = nodeName },
        };
    }

    private AuditActor Manager()
    {
        (Guid id, string name) = subjects.Users[_random.Next(100)];
        return new AuditActor(id, name, AuditActorKind.Person);
    }

    private (Guid Id, string Name) One((Guid Id, string Name)[] all) => all[_random.Next(all.Length)];

    private static AuditValue Value((Guid Id, string Name) named) => new(named.Name, named.Id);

    /// <summary>The time of the events.</summary>
    private sealed class FillClock(DateTimeOffset start) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = start;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
