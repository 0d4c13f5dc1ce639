using System.Text.Json.Nodes;
using Our.UserAccess.Enforcement.ClientPermissions;
using Umbraco.Cms.Core.Actions;

namespace Our.UserAccess.Tests.Enforcement;

/// <summary>What the client is told about its user, in the shape in which Umbraco tells it.</summary>
public sealed class CurrentUserPermissionsTests
{
    private const string Read = ActionBrowse.ActionLetter;
    private const string Update = ActionUpdate.ActionLetter;
    private const string Publish = ActionPublish.ActionLetter;

    private readonly FixedFacts _facts = new(TwoSites.Facts);

    [Fact]
    public void The_sets_stand_where_they_change()
    {
        JsonNode user = User(TwoSites.Anna);

        Assert.True(Correct(user));

        JsonNode[] documents = [.. user["permissions"]!.AsArray().Where(entry => (string?)entry!["$type"] == "DocumentPermissionPresentationModel").Select(entry => entry!)];
        Assert.Equal([TwoSites.Acme, TwoSites.Borealis], documents.Select(entry => (Guid)entry["document"]!["id"]!).Order());
        Assert.Contains(Publish, Verbs(documents.Single(entry => (Guid)entry["document"]!["id"]! == TwoSites.Acme)["verbs"]!));
        Assert.Equal([Read, Update], Verbs(documents.Single(entry => (Guid)entry["document"]!["id"]! == TwoSites.Borealis)["verbs"]!));
    }

    [Fact]
    public void The_fallback_is_what_may_be_done_at_the_root_and_what_is_not_about_documents()
    {
        JsonNode user = User(TwoSites.Anna);

        Correct(user);

        Assert.Equal(["Umb.Element.Read"], Verbs(user["fallbackPermissions"]!));
    }

    [Fact]
    public void What_is_not_about_documents_stays()
    {
        JsonNode user = User(TwoSites.Anna);

        Correct(user);

        Assert.Contains(user["permissions"]!.AsArray(), entry => (string?)entry!["$type"] == "UnknownTypePermissionPresentationModel");
        Assert.Equal("Anna", (string?)user["name"]);
    }

    [Fact]
    public void Whom_nothing_of_ours_concerns_is_told_what_umbraco_says()
    {
        JsonNode user = User(TwoSites.Bo);
        string before = user.ToJsonString();

        Assert.False(Correct(user));

        Assert.Equal(before, user.ToJsonString());
    }

    [Fact]
    public void Without_facts_nothing_is_offered()
    {
        _facts.Current = null;
        JsonNode user = User(TwoSites.Bo);

        Assert.True(Correct(user));

        Assert.Equal(["Umb.Element.Read"], Verbs(user["fallbackPermissions"]!));
        Assert.Single(user["permissions"]!.AsArray());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"id":"no guid","permissions":[],"fallbackPermissions":[]}""")]
    [InlineData("""{"id":"10000000-0000-0000-0000-000000000001","permissions":{},"fallbackPermissions":[]}""")]
    public void Another_shape_stays_as_it_is(string json) => Assert.False(Correct(JsonNode.Parse(json)));

    private bool Correct(JsonNode? user) => new CurrentUserPermissions(_facts, new Verbs(), new ManualClock()).Correct(user);

    private static IEnumerable<string> Verbs(JsonNode verbs) => verbs.AsArray().Select(verb => (string)verb!).Order(StringComparer.Ordinal);

    private static JsonNode User(Guid id) => JsonNode.Parse($$"""
        {
          "id": "{{id}}", "name": "Anna",
          "permissions": [
            { "$type": "DocumentPermissionPresentationModel", "document": { "id": "{{TwoSites.BorealisPage}}" }, "verbs": ["{{Publish}}"] },
            { "$type": "UnknownTypePermissionPresentationModel", "context": "Something", "verbs": ["Else"] }
          ],
          "fallbackPermissions": ["{{Read}}", "{{Publish}}", "Umb.Element.Read"]
        }
        """)!;
}
