using NSubstitute;
using Our.UserAccess.Corpus;
using Our.UserAccess.Corpus.Format;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Questions;
using Our.UserAccess.Host.Enforcement;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Status = Umbraco.Cms.Core.Services.AuthorizationStatus.ContentAuthorizationStatus;

namespace Our.UserAccess.Tests.Enforcement;

/// <summary>For everybody whom something of ours concerns, Umbraco is told what the vectors say.</summary>
public sealed class VectorAgreementTests
{
    private const Status UmbracosOwn = (Status)(-1);

    public static TheoryData<string, string> Cases => new(
        from file in new[] { "stories.json", "random.json" }
        from @case in Read(file)
        select (file, @case.Name));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_status_is_the_decision(string file, string name)
    {
        Case @case = Read(file).Single(one => one.Name == name);
        var world = new CaseWorld(@case);

        foreach (CaseQuestion asked in @case.Questions.Where(question => question is { DocumentType: null, Culture: null } && IsAboutDocuments(@case, question)))
        {
            Question question = world.Question(asked);
            Assert.Equal(Expected(world.Snapshot, question, world.Snapshot.Decide(question)), await AskAsync(world.Snapshot, question));
        }
    }

    private static bool IsAboutDocuments(Case @case, CaseQuestion question) =>
        (@case.Nodes.FirstOrDefault(node => node.Id == question.Node)?.Kind ?? Case.Containers.GetValueOrDefault(question.Node)) == NodeKind.Document;

    private static Status Expected(AccessSnapshot facts, Question question, Decision decision) => decision switch
    {
        _ when facts.KnowsUser(question.User) && !facts.IsInvolved(question.User) => UmbracosOwn,
        { IsAllowed: true } => Status.Success,
        { Layer: Layer.StartNodes } => OutOfReach(question.Node),
        { Layer: Layer.Unknown } when !facts.KnowsNode(question.Node) => Status.NotFound,
        { Layer: Layer.Unknown } => OutOfReach(question.Node),
        _ => Status.UnauthorizedMissingPermissionAccess,
    };

    private static Status OutOfReach(Guid node) =>
        node == WellKnownNodes.DocumentRoot ? Status.UnauthorizedMissingRootAccess
        : node == WellKnownNodes.DocumentBin ? Status.UnauthorizedMissingBinAccess
        : Status.UnauthorizedMissingPathAccess;

    private static Task<Status> AskAsync(AccessSnapshot facts, Question question)
    {
        var umbraco = Substitute.For<IContentPermissionService>();
        umbraco.AuthorizeAccessAsync(default!, Guid.Empty, default!).ReturnsForAnyArgs(UmbracosOwn);
        umbraco.AuthorizeAccessAsync(default!, (IEnumerable<Guid>)null!, default!).ReturnsForAnyArgs(Status.NotFound);
        umbraco.AuthorizeRootAccessAsync(default!, default(string)!).ReturnsForAnyArgs(UmbracosOwn);
        umbraco.AuthorizeBinAccessAsync(default!, default(string)!).ReturnsForAnyArgs(UmbracosOwn);
        var user = Substitute.For<IUser>();
        user.Key.Returns(question.User);
        var clock = Substitute.For<TimeProvider>();
        clock.GetUtcNow().Returns(question.At);
        var service = new EnforcedContentPermissions(umbraco, new Guards(new FixedFacts(facts), clock), new Verbs(), new Refusals(), Requests.None);
        return question.Node switch
        {
            _ when question.Node == WellKnownNodes.DocumentRoot => service.AuthorizeRootAccessAsync(user, question.Verb),
            _ when question.Node == WellKnownNodes.DocumentBin => service.AuthorizeBinAccessAsync(user, question.Verb),
            _ => service.AuthorizeAccessAsync(user, question.Node, question.Verb),
        };
    }

    private static IReadOnlyList<Case> Read(string file) =>
        CaseReader.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Vectors", file)));
}
