using Our.UserAccess.Composition;

namespace Our.UserAccess.Tests.Architecture;

public sealed class AssemblyReferenceTests
{
    private static readonly string[] Steady =
        ["IComposer", "IDiscoverable", "INotificationHandler", "INotificationHandler`1", "INotificationAsyncHandler`1", "INotification", "ICancelableNotification", "IStatefulNotification"];

    // Their members are the same in 17 and 18 but for what 18 makes abstract, which is implemented, and what it adds with a default.
    private static readonly string[] Decorated = ["IContentPermissionService", "IMediaPermissionService", "IContentTypeFilter", "IUserInviteSender"];

    [Fact]
    public void The_package_needs_no_assembly_of_Umbraco_but_its_core_and_nothing_of_the_TestSite() =>
        Assert.Empty(Forbidden(typeof(UserAccessComposer).Assembly.GetReferencedAssemblies().Select(name => name.Name!)));

    [Theory]
    [InlineData("Umbraco.Infrastructure")]
    [InlineData("Umbraco.Cms.Api.Management")]
    [InlineData("EmbeddedUmbraco")]
    [InlineData("TestSite")]
    public void The_rule_finds_a_forbidden_reference(string name) => Assert.Equal([name], Forbidden(["Umbraco.Core", "System.Runtime", name]));

    [Fact]
    public void Of_Umbracos_interfaces_only_those_are_implemented_that_no_version_adds_members_to() =>
        Assert.Empty(Risky(typeof(UserAccessComposer).Assembly.GetTypes()));

    [Fact]
    public void The_rule_finds_an_interface_that_may_grow() => Assert.Single(Risky([typeof(GrowingImplementation)]));

    private static IEnumerable<string> Forbidden(IEnumerable<string> names) => names.Where(name =>
        (name.StartsWith("Umbraco.", StringComparison.Ordinal) && name is not "Umbraco.Core") || name is "EmbeddedUmbraco" or "TestSite");

    // One class with a missing member stops the whole site: Umbraco's type finder throws when it cannot load a type.
    private static IEnumerable<string> Risky(IEnumerable<Type> types) =>
        from type in types
        from implemented in type.GetInterfaces()
        where IsUmbracos(implemented) && !(type.BaseType is { } below && IsUmbracos(below) && implemented.IsAssignableFrom(below))
        let name = implemented.IsGenericType ? implemented.GetGenericTypeDefinition().Name : implemented.Name
        where !Steady.Contains(name, StringComparer.Ordinal) && !Decorated.Contains(name, StringComparer.Ordinal)
        select $"{type.Name} : {name}";

    // What a base class of Umbraco's implements, it goes on implementing.
    private static bool IsUmbracos(Type type) => type.Assembly.GetName().Name == "Umbraco.Core";

    private sealed class GrowingImplementation : Umbraco.Cms.Core.Net.IIpResolver
    {
        public string GetCurrentRequestIpAddress() => string.Empty;
    }
}
