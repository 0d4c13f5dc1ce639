using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Access;
using Our.UserAccess.Assignments;
using Our.UserAccess.Audit;
using Our.UserAccess.Composition;
using Our.UserAccess.FormsSecurity;
using Our.UserAccess.Groups;
using Our.UserAccess.Insight;
using Our.UserAccess.Invitations;
using Our.UserAccess.Invitee;
using Our.UserAccess.Permissions;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Reviews;
using Our.UserAccess.Rules;
using Our.UserAccess.SensitiveData;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Workspaces;

namespace Our.UserAccess.Tests.Architecture;

public sealed class ControllerRuleTests
{
    private static readonly IPermissionCatalogue Catalogue =
        new ServiceCollection().AddPermissions().AddUsers().AddGroups().AddWorkspaces().AddAssignments().AddRules().AddAccess().AddInvitations().AddAudit().AddFormsSecurity().AddReviews().AddSensitiveData().AddInsight()
            .BuildServiceProvider().GetRequiredService<IPermissionCatalogue>();

    private static readonly HashSet<string> Verbs = [.. Catalogue.All.Select(permission => permission.Verb)];

    [Fact]
    public void Every_controller_has_one_action_and_says_who_may()
    {
        Type[] controllers = [.. ControllerRule.Controllers(typeof(UserAccessComposer).Assembly)];

        Assert.NotEmpty(controllers);
        Assert.Empty(ControllerRule.Violations(controllers, Verbs));
    }

    [Theory]
    [InlineData(typeof(Forgotten), "does not say who may")]
    [InlineData(typeof(Two), "has not exactly one action")]
    [InlineData(typeof(Misspelt), "needs a verb that the catalogue does not know")]
    [InlineData(typeof(Astray), "is not under the base")]
    [InlineData(typeof(OpenDoor), "is not at the page for invited people")]
    public void The_rule_finds_what_is_missing(Type controller, string violation) =>
        Assert.Equal([$"{controller.Name} {violation}"], ControllerRule.Violations([controller], Verbs));

    [Fact]
    public void The_reference_says_what_the_catalogue_says() =>
        Repository.AssertApproved("docs/permissions.md", PermissionReference.Write(Catalogue));

    [Fact]
    public void Every_verb_bears_the_package_name() =>
        Assert.All(Verbs, verb => Assert.StartsWith("Our.UserAccess.", verb, StringComparison.Ordinal));

    [Fact]
    public void What_implies_a_verb_is_a_verb_too() =>
        Assert.All(Catalogue.All.SelectMany(permission => permission.ImpliedBy), verb => Assert.Contains(verb, Verbs));

    [Route(ApiRoute.Base + "/forgotten")]
    private sealed class Forgotten : UserAccessController
    {
        [HttpGet]
        public IActionResult Get() => Ok();
    }

    [RequiresPermission(UserPermissions.Read)]
    [Route(ApiRoute.Base + "/two")]
    private sealed class Two : UserAccessController
    {
        [HttpGet]
        public IActionResult Get() => Ok();

        [HttpPost]
        public IActionResult Post() => Ok();
    }

    [Route(ApiRoute.Base + "/open-door")]
    private sealed class OpenDoor : InviteeController
    {
        [HttpGet]
        public IActionResult Get() => Ok();
    }

    [RequiresPermission("Our.UserAccess.Users.Raed")]
    [Route(ApiRoute.Base + "/misspelt")]
    private sealed class Misspelt : UserAccessController
    {
        [HttpGet]
        public IActionResult Get() => Ok();
    }

    [RequiresPermission(UserPermissions.Read)]
    [Route("/elsewhere")]
    private sealed class Astray : UserAccessController
    {
        [HttpGet]
        public IActionResult Get() => Ok();
    }
}
