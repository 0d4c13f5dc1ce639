namespace Our.UserAccess.Tests.Architecture;

public sealed class DependencyRuleTests
{
    [Fact]
    public void Every_file_uses_only_what_its_folder_may_use() => Assert.Empty(DependencyRule.Violations(Repository.PackageSources()));

    [Theory]
    [InlineData("Users/A.cs", "using Our.UserAccess.Groups.ListGroups;")]
    [InlineData("Users/A.cs", "using Our.UserAccess.Host.Users;")]
    [InlineData("Users/A.cs", "using Umbraco.Cms.Core.Services;")]
    [InlineData("Users/A.cs", "using Our.UserAccess.Composition;")]
    [InlineData("Users/A.cs", "        var x = new Our.UserAccess.Groups.GroupFailures();")]
    [InlineData("Shared/A.cs", "using Our.UserAccess.Users.Contracts;")]
    [InlineData("Persistence/A.cs", "using Our.UserAccess.Host;")]
    [InlineData("Host/A.cs", "using Our.UserAccess.Users.ListUsers;")]
    [InlineData("Rules/RuleStore.cs", "using Our.UserAccess.Persistence;")]
    public void The_rule_finds_what_is_forbidden(string path, string text) =>
        Assert.Single(DependencyRule.Violations([new SourceFile(path, text)]));

    [Theory]
    [InlineData("Users/A.cs", "using Our.UserAccess.Groups.Contracts;")]
    [InlineData("Users/A.cs", "using Our.UserAccess.Users.ListUsers;\nusing Our.UserAccess.Shared.Api;")]
    [InlineData("Users/A.cs", "    public const string Read = \"Our.UserAccess.Groups.Read\";")]
    [InlineData("Host/A.cs", "using Umbraco.Cms.Core.Services;")]
    [InlineData("Rules/Persistence/RuleStore.cs", "using Our.UserAccess.Persistence;")]
    [InlineData("Notifications/A.cs", "using Umbraco.Cms.Core.Notifications;")]
    [InlineData("Composition/A.cs", "using Our.UserAccess.Users;")]
    public void The_rule_leaves_alone_what_is_allowed(string path, string text) =>
        Assert.Empty(DependencyRule.Violations([new SourceFile(path, text)]));
}
