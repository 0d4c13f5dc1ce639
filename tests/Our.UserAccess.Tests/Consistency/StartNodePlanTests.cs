using Our.UserAccess.Consistency.StartNodes;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Tests.Consistency;

public sealed class StartNodePlanTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly Guid Anna = Key(1);
    private static readonly Guid Readers = Key(2);
    private static readonly Guid Acme = Key(3);
    private static readonly Guid Borealis = Key(4);
    private static readonly Guid Workspace = Key(5);

    [Fact]
    public void Without_assignments_the_record_is_the_users_own()
    {
        StartNodePlan plan = Plan(Site(StartNode.Root, StartNode.At(Borealis)));

        Assert.True(plan.IsPersonal);
        Assert.Equal([Borealis], plan.Native.Documents);
    }

    [Fact]
    public void A_group_in_a_workspace_makes_the_root_of_the_workspace_native()
    {
        StartNodePlan plan = Plan(Site(StartNode.Root).With(Scope));

        Assert.Equal([Acme], plan.Native.Documents);
        Assert.Empty(plan.Personal.Documents);
    }

    [Fact]
    public void What_is_the_users_own_stays_beside_it()
    {
        StartNodePlan plan = Plan(Site(StartNode.Root, StartNode.At(Borealis)).With(Scope));

        Assert.Equal([Acme, Borealis], plan.Native.Documents.Order());
        Assert.Equal([Borealis], plan.Personal.Documents);
    }

    [Fact]
    public void Where_Umbraco_computes_the_same_nothing_is_to_be_written() =>
        Assert.True(Plan(Site(StartNode.At(Acme)).With(Scope)).IsPersonal);

    [Fact]
    public void Where_nothing_could_be_written_to_make_it_the_record_stays_the_users_own() =>
        Assert.True(Plan(Site(StartNode.At(Borealis)).With(Scope)).IsPersonal);

    [Fact]
    public void The_root_is_a_start_node_like_others()
    {
        StartNodePlan plan = Plan(Site(StartNode.At(Acme), StartNode.Root));

        Assert.Equal([WellKnownNodes.DocumentRoot], plan.Native.Documents);
        Assert.Equal([StartNode.Root], plan.Native.Facts(NodeKind.Document));
    }

    [Fact]
    public void What_somebody_adds_to_what_was_written_is_the_users_own() =>
        Assert.Equal([Borealis], TakenUp(personal: [], written: [Acme], native: [Acme, Borealis]));

    [Fact]
    public void What_somebody_takes_from_what_was_written_is_the_users_own_no_more() =>
        Assert.Empty(TakenUp(personal: [Borealis], written: [Acme, Borealis], native: [Acme]));

    [Fact]
    public void A_record_that_was_never_written_as_remembered_changes_nothing() =>
        Assert.Equal([Borealis], TakenUp(personal: [Borealis], written: [Acme, Borealis], native: [Borealis]));

    private static IReadOnlyList<Guid> TakenUp(Guid[] personal, Guid[] written, Guid[] native) =>
        StartNodePlan.TakeUp(new(personal, []), new(written, []), new(native, [])).Documents;

    private static StartNodePlan Plan(AccessSnapshot facts) => StartNodePlan.For(Anna, facts, Now);

    private static AccessSnapshot Site(StartNode groupStart, params StartNode[] own) => AccessSnapshot.Empty.With(facts =>
    {
        facts.LoadNodes([new NodeRow(1, -1, Acme, NodeKind.Document), new NodeRow(2, -1, Borealis, NodeKind.Document)]);
        facts.PutGroup(new GroupFact(Readers) { DocumentStartNode = groupStart });
        facts.PutUser(new UserFact(Anna) { Memberships = [Readers], DocumentStartNodes = own });
    });

    private static void Scope(AccessSnapshotBuilder facts)
    {
        facts.PutWorkspace(new WorkspaceFact(Workspace, [Acme]));
        facts.PutAssignment(new AssignmentFact(Key(6), Anna, Readers, Workspace));
    }

    private static Guid Key(int number) => new(number, 0, 0, new byte[8]);
}
