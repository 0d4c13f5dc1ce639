using System.Text.Json.Nodes;
using Our.UserAccess.Corpus;

namespace Our.UserAccess.Decisions.Tests;

public sealed class CorpusCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("stories.json")]
    [InlineData("random.json")]
    public void Writes_the_expected_answer_of_every_question_in_order(string name)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Vectors", name);
        var (code, output, errors) = Run(file);

        var cases = JsonNode.Parse(File.ReadAllBytes(file))!.AsArray();
        var expected = cases.SelectMany((@case, number) => @case!["questions"]!.AsArray().Select((question, asked) => new JsonObject
        {
            ["case"] = number,
            ["question"] = asked,
            ["verdict"] = question!["expect"]!["verdict"]!.DeepClone(),
            ["layer"] = question["expect"]!["layer"]!.DeepClone(),
            ["because"] = question["expect"]!["because"]!.DeepClone(),
        }.ToJsonString()));
        Assert.Equal((0, string.Empty), (code, errors));
        Assert.Equal(expected, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.ToJsonString()), StringComparer.Ordinal);
    }

    [Fact]
    public void An_empty_list_of_cases_has_no_answers() => Assert.Equal((0, string.Empty, string.Empty), Run(Write("[]")));

    [Fact]
    public void Without_a_file_it_says_how_it_is_called()
    {
        using var errors = new StringWriter();
        Assert.Equal(2, CorpusCommand.Run([], TextWriter.Null, errors));
        Assert.Contains("FILE", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        var (code, output, errors) = Run(Path.Combine(_folder, "missing.json"));
        Assert.Equal((2, string.Empty), (code, output));
        Assert.Contains("missing.json", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_not_a_file() => Assert.Equal(2, Run(_folder).Code);

    [Theory]
    [InlineData("", "not JSON")]
    [InlineData("[", "not JSON")]
    [InlineData("[{}] trailing", "not JSON")]
    [InlineData("{}", "$: expected an array, found an object")]
    [InlineData("[1]", "$[0]: expected an object, found a number")]
    [InlineData("[{}]", "$[0]: 'now' is missing")]
    [InlineData("""[{"now":"2026-11-21T12:00:00Z","now":"2026-11-21T12:00:00Z"}]""", "not JSON")]
    public void A_file_of_another_shape_is_refused(string text, string fault) => Refuses(text, fault);

    [Theory]
    [InlineData("now", "\"yesterday\"", "$[0].now: 'yesterday' is not an ISO 8601 time")]
    [InlineData("now", "\"2026-11-21T12:00:00\"", "is not an ISO 8601 time with seconds and a zone")]
    [InlineData("settings", """{"scopeGroupsToStartNodes":"yes"}""", "$[0].settings.scopeGroupsToStartNodes: expected true or false, found a string")]
    [InlineData("settings", """{"scopegroups":true}""", "$[0].settings: unknown property 'scopegroups'")]
    [InlineData("extra", "1", "$[0]: unknown property 'extra'")]
    [InlineData("nodes", """[{"id":"a","parent":null}]""", "$[0].nodes[0]: 'kind' is missing")]
    [InlineData("nodes", """[{"id":"a","parent":null,"kind":"form"}]""", "$[0].nodes[0].kind: 'form' is none of document, media")]
    [InlineData("nodes", """[{"id":7,"parent":null,"kind":"media"}]""", "$[0].nodes[0].id: expected a string, found a number")]
    [InlineData("nodes", """[{"id":"root","parent":null,"kind":"media"}]""", "'root' is a name of the format")]
    [InlineData("nodes", """[{"id":"a","parent":"b","kind":"media"}]""", "$[0].nodes[0]: parent 'b' is not a node of this case")]
    [InlineData("nodes", """[{"id":"a","parent":"b","kind":"media"},{"id":"b","parent":"a","kind":"media"}]""", "$[0].nodes[0]: 'a' is above itself")]
    [InlineData("nodes", """[{"id":"a","parent":null,"kind":"media"},{"id":"b","parent":"a","kind":"document"}]""", "of the other kind")]
    [InlineData("nodes", """[{"id":"a","parent":null,"kind":"media"},{"id":"a","parent":null,"kind":"media"}]""", "$[0].nodes[1]: 'a' is there twice")]
    [InlineData("workspaces", """[{"id":"w","roots":"home"}]""", "$[0].workspaces[0].roots: expected an array, found a string")]
    [InlineData("workspaces", """[{"id":"w","roots":["root"]}]""", "$[0].workspaces[0]: 'root' is not a node")]
    [InlineData("users", """[{"id":"u","memberships":["nobody"]}]""", "$[0].users[0]: group 'nobody' is not in this case")]
    [InlineData("users", """[{"id":"u","memberships":[],"state":"asleep"}]""", "'asleep' is none of active, inactive, disabled, lockedOut, invited")]
    [InlineData("assignments", """[{"user":"x","group":"editor","workspace":null}]""", "$[0].assignments[0]: user 'x' is not in this case")]
    [InlineData("assignments", """[{"user":"anna","group":"editor"}]""", "$[0].assignments[0]: 'workspace' is missing")]
    [InlineData("assignments", """[{"user":"anna","group":"editor","workspace":"moon"}]""", "workspace 'moon' is not in this case")]
    [InlineData("rules", """[{"id":"r","subject":"anna","node":null,"verbs":["*"],"effect":"deny","reach":"node"}]""", "$[0].rules[0].subject: 'anna' is none of everyone, user:…, group:…")]
    [InlineData("rules", """[{"id":"r","subject":"everyone","node":null,"verbs":["*"],"effect":"maybe","reach":"node"}]""", "'maybe' is none of allow, deny")]
    [InlineData("rules", """[{"id":"r","subject":"everyone","node":null,"verbs":"*","effect":"deny","reach":"node"}]""", "$[0].rules[0].verbs: expected an array")]
    [InlineData("rules", """[{"id":"r","subject":"everyone","node":"bin:media","verbs":["*"],"effect":"deny","reach":"node"}]""", "'bin:media' is not a node")]
    [InlineData("questions", """[{"user":"anna","node":"home"}]""", "$[0].questions[0]: 'verb' is missing")]
    public void A_fault_is_named_with_its_place_and_nothing_is_answered(string property, string value, string fault)
    {
        var @case = Case();
        @case[property] = JsonNode.Parse(value);
        Refuses(new JsonArray(@case).ToJsonString(), fault);
    }

    [Fact]
    public void A_node_that_is_gone_may_be_named_where_start_nodes_and_rules_are()
    {
        var @case = Case();
        @case["groups"]![0]!["startNode"] = "gone";
        @case["workspaces"] = JsonNode.Parse("""[{"id":"w","roots":["gone"]}]""");
        @case["rules"] = JsonNode.Parse("""[{"id":"r","subject":"everyone","node":"gone","verbs":["*"],"effect":"deny","reach":"branch"}]""");
        var (code, output, _) = Run(Write(new JsonArray(@case).ToJsonString()));
        Assert.Equal(0, code);
        Assert.Equal("""{"case":0,"question":0,"verdict":"deny","layer":"startNodes","because":[]}""", output.TrimEnd());
    }

    private static JsonObject Case() => JsonNode.Parse("""
        {
          "name": "one", "now": "2026-11-21T12:00:00Z",
          "nodes": [{"id": "home", "parent": null, "kind": "document"}],
          "groups": [{"alias": "editor", "permissions": ["Read"], "startNode": "root"}],
          "workspaces": [], "users": [{"id": "anna", "memberships": ["editor"]}], "assignments": [], "rules": [],
          "questions": [{"user": "anna", "node": "home", "verb": "Read"}]
        }
        """)!.AsObject();

    private void Refuses(string text, string fault)
    {
        var (code, output, errors) = Run(Write(text));
        Assert.Equal((2, string.Empty), (code, output));
        Assert.Contains(fault, errors, StringComparison.Ordinal);
    }

    private string Write(string text)
    {
        var file = Path.Combine(_folder, "cases.json");
        File.WriteAllText(file, text);
        return file;
    }

    private static (int Code, string Output, string Errors) Run(string file)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        return (CorpusCommand.Run([file], output, errors), output.ToString(), errors.ToString());
    }
}
