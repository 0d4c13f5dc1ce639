using NSubstitute;
using Our.UserAccess.Enforcement.Contracts;
using Our.UserAccess.Host.Enforcement;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Status = Umbraco.Cms.Core.Services.AuthorizationStatus.ContentAuthorizationStatus;

namespace Our.UserAccess.Tests.Enforcement;

public sealed class ContentStatusTests
{
    private const string Read = ActionBrowse.ActionLetter;
    private const string Publish = ActionPublish.ActionLetter;

    private readonly IContentPermissionService _umbraco = Substitute.For<IContentPermissionService>();
    private readonly FixedFacts _facts = new(TwoSites.Facts);
    private readonly Refusals _refusals = new();
    private readonly IUser _anna = Substitute.For<IUser>();
    private readonly EnforcedContentPermissions _service;

    public ContentStatusTests()
    {
        _anna.Key.Returns(TwoSites.Anna);
        _service = new EnforcedContentPermissions(_umbraco, new Guards(_facts, new ManualClock()), new Verbs(), _refusals, Requests.None);
    }

    [Fact]
    public async Task A_group_counts_in_its_workspace_and_nowhere_else()
    {
        Assert.Equal(Status.Success, await _service.AuthorizeAccessAsync(_anna, TwoSites.AcmePage, Publish));
        Assert.Equal(Status.UnauthorizedMissingPermissionAccess, await _service.AuthorizeAccessAsync(_anna, TwoSites.BorealisPage, Publish));
        Assert.Equal((TwoSites.Anna, new Answer(Ruling.Refused, TwoSites.BorealisPage, Publish)), Assert.Single(_refusals.Added));
        Assert.Empty(_umbraco.ReceivedCalls());
    }

    [Fact]
    public async Task What_cannot_be_reached_counts_before_a_verb_that_is_missing() => Assert.Equal(
        Status.UnauthorizedMissingPathAccess,
        await _service.AuthorizeAccessAsync(_anna, [TwoSites.BorealisPage, TwoSites.Cirrus], new HashSet<string> { Read, Publish }));

    [Fact]
    public async Task Nothing_asked_is_granted_as_umbraco_does_it() =>
        Assert.Equal(Status.Success, await _service.AuthorizeAccessAsync(_anna, [], new HashSet<string> { Publish }));

    [Fact]
    public async Task Without_verbs_the_question_is_whether_one_gets_there()
    {
        Assert.Equal(Status.Success, await _service.AuthorizeAccessAsync(_anna, [TwoSites.BorealisPage], new HashSet<string>()));
        Assert.Equal(Status.UnauthorizedMissingPathAccess, await _service.AuthorizeAccessAsync(_anna, [TwoSites.Cirrus], new HashSet<string>()));
    }

    [Fact]
    public async Task Root_and_bin_have_statuses_of_their_own()
    {
        Assert.Equal(Status.UnauthorizedMissingRootAccess, await _service.AuthorizeRootAccessAsync(_anna, Read));
        Assert.Equal(Status.UnauthorizedMissingRootAccess, await _service.AuthorizeRootAccessAsync(_anna, new HashSet<string> { Read }));
        Assert.Equal(Status.UnauthorizedMissingBinAccess, await _service.AuthorizeBinAccessAsync(_anna, Read));
        Assert.Equal(Status.UnauthorizedMissingBinAccess, await _service.AuthorizeBinAccessAsync(_anna, new HashSet<string> { Read }));
    }

    [Fact]
    public async Task One_refused_descendant_refuses_the_branch()
    {
        Assert.Equal(Status.Success, await _service.AuthorizeDescendantsAccessAsync(_anna, TwoSites.Acme, Publish));
        Assert.Equal(Status.UnauthorizedMissingDescendantAccess, await _service.AuthorizeDescendantsAccessAsync(_anna, TwoSites.Borealis, Publish));
        Assert.Equal(TwoSites.BorealisPage, Assert.Single(_refusals.Added).Refusal.Node);
    }

    [Fact]
    public async Task The_parent_of_a_branch_is_not_asked_about() =>
        Assert.Equal(Status.Success, await _service.AuthorizeDescendantsAccessAsync(_anna, TwoSites.BorealisPage, new HashSet<string> { Publish }));

    [Fact]
    public async Task A_node_is_not_found_when_the_database_says_so_too()
    {
        Guid nowhere = Guid.CreateVersion7();
        _umbraco.AuthorizeAccessAsync(_anna, Arg.Any<IEnumerable<Guid>>(), Arg.Any<ISet<string>>()).Returns(Status.NotFound);

        Assert.Equal(Status.NotFound, await _service.AuthorizeAccessAsync(_anna, nowhere, Read));
        Assert.Equal(Status.NotFound, await _service.AuthorizeDescendantsAccessAsync(_anna, nowhere, Read));
        Assert.Equal(Status.NotFound, await _service.AuthorizeAccessAsync(_anna, TwoSites.AcmePicture, Read));
        Assert.Equal(Status.Success, await _service.AuthorizeAccessAsync(_anna, [TwoSites.AcmePage, nowhere], new HashSet<string> { Read }));
        Assert.Empty(_refusals.Added);
    }

    [Fact]
    public async Task A_node_that_only_the_database_knows_is_refused()
    {
        _umbraco.AuthorizeAccessAsync(_anna, Arg.Any<IEnumerable<Guid>>(), Arg.Any<ISet<string>>()).Returns(Status.Success);

        Assert.Equal(Status.UnauthorizedMissingPathAccess, await _service.AuthorizeAccessAsync(_anna, Guid.CreateVersion7(), Read));
        Assert.Equal(Ruling.UnknownNode, Assert.Single(_refusals.Added).Refusal.Ruling);
    }

    [Fact]
    public async Task Filtering_keeps_what_is_allowed() => Assert.Equal(
        [TwoSites.Acme, TwoSites.AcmePage],
        await _service.FilterAuthorizedAccessAsync(
            _anna, [TwoSites.Acme, TwoSites.AcmePage, TwoSites.BorealisPage, TwoSites.Cirrus, TwoSites.AcmePicture, Guid.CreateVersion7()], new HashSet<string> { Read, Publish }));

    [Fact]
    public async Task Permissions_are_what_the_server_allows_and_show_the_way_to_it()
    {
        IEnumerable<NodePermissions> permissions = await _service.GetPermissionsAsync(_anna, [TwoSites.BorealisPage, TwoSites.Cirrus, Guid.CreateVersion7()]);

        Assert.Collection(
            permissions,
            node => Assert.Equal([Read, ActionUpdate.ActionLetter], node.Permissions.Order(StringComparer.Ordinal)),
            node => Assert.Equal([Read], node.Permissions));
    }

    [Fact]
    public async Task The_fallback_keeps_what_is_allowed_at_the_root_and_what_is_not_about_documents()
    {
        HashSet<string> verbs = [Read, "Umb.Document.PropertyValue.Read", "Umb.Element.Read"];
        _umbraco.FilterFallbackPermissionsAsync(_anna, verbs).Returns(verbs);

        Assert.Equal(["Umb.Document.PropertyValue.Read", "Umb.Element.Read"], await _service.FilterFallbackPermissionsAsync(_anna, verbs));
    }

    [Fact]
    public async Task Without_facts_everybody_is_refused_with_that_reason()
    {
        _facts.Current = null;
        IUser bo = Substitute.For<IUser>();
        bo.Key.Returns(TwoSites.Bo);

        Assert.Equal(Status.UnauthorizedMissingPermissionAccess, await _service.AuthorizeAccessAsync(bo, TwoSites.AcmePage, Read));
        Assert.Equal(Status.UnauthorizedMissingPermissionAccess, await _service.AuthorizeRootAccessAsync(bo, Read));
        Assert.Equal(Status.UnauthorizedMissingPermissionAccess, await _service.AuthorizeDescendantsAccessAsync(bo, TwoSites.Acme, Read));
        Assert.Empty(await _service.FilterAuthorizedAccessAsync(bo, [TwoSites.AcmePage], new HashSet<string> { Read }));
        Assert.Empty(Assert.Single(await _service.GetPermissionsAsync(bo, [TwoSites.AcmePage])).Permissions);
        Assert.All(_refusals.Added, refusal => Assert.Equal(Ruling.NoFacts, refusal.Refusal.Ruling));
    }
}
