using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Our.UserAccess.Invitee;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Tests.Architecture;

/// <summary>One controller, one action, one sentence about who may.</summary>
internal static class ControllerRule
{
    public static IEnumerable<Type> Controllers(Assembly assembly) =>
        assembly.GetTypes().Where(type => !type.IsAbstract && typeof(ControllerBase).IsAssignableFrom(type));

    public static IEnumerable<string> Violations(IEnumerable<Type> controllers, IReadOnlySet<string> knownVerbs) =>
        controllers.SelectMany(controller => Violations(controller, knownVerbs).Select(violation => $"{controller.Name} {violation}"));

    private static IEnumerable<string> Violations(Type controller, IReadOnlySet<string> knownVerbs)
    {
        (bool Broken, string Violation)[] rules = controller.IsSubclassOf(typeof(InviteeController)) ? ForEverybody(controller) :
        [
            (!controller.IsSubclassOf(typeof(UserAccessController)), "does not derive from UserAccessController"),
            (!controller.IsSealed || controller.IsPublic, "is not internal and sealed"),
            (Actions(controller) != 1, "has not exactly one action"),
            (controller.GetCustomAttribute<AllowAnonymousAttribute>() is not null, "lets everybody in"),
            (WhoMay(controller) != 1, "does not say who may"),
            (Permission(controller) is { } permission && permission.Verbs.Count == 0, "needs no verb"),
            (Permission(controller)?.Verbs.Any(verb => !knownVerbs.Contains(verb)) ?? false, "needs a verb that the catalogue does not know"),
            (controller.GetCustomAttribute<RouteAttribute>()?.Template.StartsWith(ApiRoute.Base + "/", StringComparison.Ordinal) != true, "is not under the base"),
        ];
        return rules.Where(rule => rule.Broken).Select(rule => rule.Violation);
    }

    // The page for invited people is all that lets everybody in, and it is nowhere else.
    private static (bool Broken, string Violation)[] ForEverybody(Type controller) =>
    [
        (!controller.IsSealed || controller.IsPublic, "is not internal and sealed"),
        (Actions(controller) != 1, "has not exactly one action"),
        (Permission(controller) is not null, "needs a verb that nobody can have there"),
        (controller.GetCustomAttribute<RouteAttribute>()?.Template.StartsWith(InviteeRoute.Base, StringComparison.Ordinal) != true, "is not at the page for invited people"),
    ];

    private static RequiresPermissionAttribute? Permission(Type controller) => controller.GetCustomAttribute<RequiresPermissionAttribute>();

    private static int WhoMay(Type controller) => controller.GetCustomAttributes()
        .Count(attribute => attribute is RequiresPermissionAttribute or SignedInIsEnoughAttribute or SectionIsEnoughAttribute);

    private static int Actions(Type controller) => controller
        .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Count(method => method.GetCustomAttributes<HttpMethodAttribute>().Any());
}
