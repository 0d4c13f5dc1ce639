using Our.UserAccess.Access.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Questions;
using static Our.UserAccess.Tests.Access.AccessWorld;

namespace Our.UserAccess.Tests.Access;

public sealed class AccessSentenceTests
{
    private const string Publish = "Umb.Document.Publish";
    private static readonly Guid RuleKey = new("0b6f0a5d-3c1c-4f0e-9a53-2f6f9d1f7a01");
    private static readonly Window UntilFriday = new(null, new DateTimeOffset(2026, 11, 27, 17, 0, 0, TimeSpan.Zero));

    private readonly AccessWorld _world = new();

    /// <summary>One case for everything that can decide: what is so, who asks for what, the sentence.</summary>
    public static TheoryData<string, string, string, string, string> Cases { get; } = new()
    {
        { "", "Nemo", "Home", Publish, "This user may not publish Home (Acme): no such user is known." },
        { "", "Anna", "Nowhere", Publish, "Anna may not publish this: no such document or media item is known." },
        { "disabled", "Dora", "Home", Publish, "Dora may not publish Home (Acme): the account of Dora is disabled." },
        { "lockedOut", "Dora", "Home", Publish, "Dora may not publish Home (Acme): the account of Dora is locked out." },
        { "invited", "Dora", "Home", Publish, "Dora may not publish Home (Acme): Dora has not accepted the invitation yet." },
        { "nobody", "Dora", "Home", Publish, "Dora may not publish Home (Acme): Dora has no start node for documents." },
        { "cirrus", "Anna", "Cirrus", Publish, "Anna may not publish Cirrus: it is not in or below a start node: Anna starts at Borealis and Home." },
        { "", "Anna", "Old page", Publish, "Anna may not publish Old page: the recycle bin is reached only with the root as start node, and Anna starts at Borealis and Home." },
        { "", "Anna", "bin", Publish, "Anna may not publish the recycle bin of documents: the recycle bin is reached only with the root as start node, and Anna starts at Borealis and Home." },
        { "", "Anna", "root", "Umb.Document.Create", "Anna may not create content below the root of documents: the root is reached only with the root as start node, and Anna starts at Borealis and Home." },
        { "guardrail", "Anna", "Home", Publish, "Anna may not publish Home (Acme): a guardrail for everyone denies it on Home alone (“because”)." },
        { "user", "Bo", "News", Publish, "Bo may publish News (Acme): a rule for Bo allows it on News and below (“because”, until 27 Nov 2026 17:00 UTC)." },
        { "group", "Bo", "News", "Umb.Document.Update", "Bo may not update News (Acme): a rule for Writer denies it below Home (“because”)." },
        { "site", "Bo", "Home", "Umb.Document.Update", "Bo may not update Home (Acme): a rule for everyone denies it on the whole site (“because”)." },
        { "three", "Bo", "Home", "Umb.Document.Update", "Bo may not update Home (Acme): a rule for everyone denies it on Home alone (“one”); a rule for everyone denies it on Home alone (“two”); 1 more say the same." },
        { "", "Anna", "Home", Publish, "Anna may publish Home (Acme): Editor contains Publish." },
        { "granular", "Bo", "News", Publish, "Bo may publish News (Acme): Writer contains Publish by its permissions on Home." },
        { "", "Anna", "Pictures", "Our.UserAccess.Media.Delete", "Anna may delete Pictures (Acme): media are limited by start nodes and rules alone." },
        { "", "Anna", "Borealis", Publish, "Anna may not publish Borealis: the group that counts here (Translator) does not contain Publish; Editor counts in Acme only." },
        { "ended", "Anna", "Borealis", Publish, "Anna may not publish Borealis: the group that counts here (Translator) does not contain Publish; Editor counts in Acme only; Writer ended in Borealis on 1 Nov 2026." },
        { "planned", "Anna", "Borealis", Publish, "Anna may not publish Borealis: the group that counts here (Translator) does not contain Publish; Editor counts in Acme only; Writer begins in Borealis on 27 Nov 2026 17:00 UTC." },
        { "scoped", "Bo", "Borealis", Publish, "Bo may not publish Borealis: no group of Bo counts here; Writer counts only below its start node." },
        { "start", "Dora", "Home", Publish, "Dora may not publish Home (Acme): Dora holds no group." },
        { "", "Bo", "Home", "Acme.Shop.Refund", "Bo may not use Acme.Shop.Refund on Home (Acme): the group that counts here (Writer) does not contain Acme.Shop.Refund." },
        { "super", "Root", "Home", "Acme.Shop.Refund", "Root may not use Acme.Shop.Refund on Home (Acme): the group that counts here (Writer) does not contain Acme.Shop.Refund." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Every_layer_has_a_sentence(string given, string user, string node, string verb, string sentence)
    {
        Arrange(given);

        Assert.Equal(sentence, (await TellAsync(Ask(user, node, verb))).Sentence);
    }

    [Fact]
    public async Task The_steps_tell_what_every_layer_says_and_which_one_decided()
    {
        AccessStory story = await TellAsync(Ask("Anna", "Borealis"));

        Assert.Equal(
            [
                "The user and the node are known.",
                "The account of Anna is active.",
                "It is a start node of Anna.",
                "No guardrail speaks here.",
                "No rule for Anna speaks here.",
                "No rule for everyone, or for a group that counts here, speaks here.",
                "The group that counts here (Translator) does not contain Publish.",
                "Nothing allows it.",
            ],
            story.Steps.Select(step => step.Sentence));
        Assert.Equal([Layer.None], story.Steps.Where(step => step.Answered).Select(step => step.Layer));
        Assert.Equal(
            [(AccessLinkKind.Group, "Editor"), (AccessLinkKind.Workspace, "Acme"), (AccessLinkKind.Group, "Translator")],
            story.Steps[(int)Layer.Umbraco].Links.Select(link => (link.Kind, link.Name)));
    }

    [Fact]
    public async Task Layers_below_a_user_who_is_not_known_were_not_asked()
    {
        AccessStory story = await TellAsync(Ask("Nemo", "Home"));

        Assert.All(story.Steps.Skip(1), step => Assert.Equal(("Not asked.", (Verdict?)null), (step.Sentence, step.Verdict)));
    }

    [Fact]
    public async Task A_rule_is_linked_by_what_it_says_with_its_node()
    {
        Arrange("user");

        AccessStory story = await TellAsync(Ask("Bo", "News"));

        Assert.Equal([$"{RuleKey}"], story.Because);
        Assert.Equal(
            [(AccessLinkKind.Rule, "Allow Publish for Bo on News and below"), (AccessLinkKind.User, "Bo"), (AccessLinkKind.Document, "News")],
            story.Steps[(int)Layer.User].Links.Select(link => (link.Kind, link.Name)));
    }

    [Fact]
    public async Task Reasons_are_noted_as_the_access_model_does()
    {
        Arrange("granular");

        Assert.Equal([$"group:writer@{Place("Home")}"], (await TellAsync(Ask("Bo", "News"))).Because);
        Assert.Equal(["group:editor"], (await TellAsync(Ask("Anna", "Home"))).Because);
        Assert.Equal(["root"], (await TellAsync(Ask("Bo", "Home"))).Steps[(int)Layer.StartNodes].Because);
    }

    [Fact]
    public async Task The_super_user_is_told_that_no_rule_touches_them()
    {
        Arrange("super");

        AccessStory story = await TellAsync(Ask("Root", "Home"));

        Assert.Equal("No rule touches Umbraco's super user, the way back in.", story.Steps[(int)Layer.Guardrail].Sentence);
    }

    [Fact]
    public async Task A_question_about_a_group_names_somebody_who_holds_it_alone()
    {
        AccessSnapshot facts = _world.Facts.With(changed => changed.PutUser(new UserFact(Key("Writer")) { Memberships = [Key("Writer")] }));

        string sentence = await _world.Sentences().SayAsync(facts, Ask("Writer", "Home"), TestContext.Current.CancellationToken);

        Assert.Equal("Somebody with Writer alone may not publish Home (Acme): the group that counts here (Writer) does not contain Publish.", sentence);
    }

    [Fact]
    public async Task Document_type_and_culture_are_part_of_the_sentence()
    {
        Question question = Ask("Anna", "Home") with { Circumstances = new Circumstances("newsPage", "sv-SE") };

        Assert.Equal("Anna may publish Home (Acme) as newsPage in sv-SE: Editor contains Publish.", (await TellAsync(question)).Sentence);
    }

    [Fact]
    public async Task Names_are_cut_and_made_one_line_and_stay_plain_text()
    {
        _world.User(new UserFact(Key("Eve")) { Memberships = [Key("Writer")] }, "<b>Eve</b>\r\n\t\u202e " + new string('e', 100));
        _world.Rule(
            new RuleFact(RuleKey, RuleSubject.Everyone, Place("Home"), ["*"], Effect.Deny),
            "first line\nsecond line " + new string('r', 500));

        string sentence = (await TellAsync(Ask("Eve", "Home"))).Sentence;

        Assert.Equal(
            $"<b>Eve</b> {new string('e', 48)}… may not publish Home (Acme): a rule for everyone denies it on Home and below (“first line second line {new string('r', 136)}…”).",
            sentence);
    }

    [Fact]
    public async Task What_is_gone_meanwhile_has_a_word()
    {
        _world.Change(facts => facts.PutRule(new RuleFact(RuleKey, RuleSubject.Everyone, Place("Home"), ["*"], Effect.Deny)));

        Assert.Equal("Anna may not publish Home (Acme): a rule denies it on Home and below.", (await TellAsync(Ask("Anna", "Home"))).Sentence);
    }

    [Fact]
    public async Task Without_facts_nothing_is_allowed_and_the_sentence_says_why() => Assert.StartsWith(
        "Nothing is allowed while the facts about access cannot be loaded.",
        await _world.Sentences().SayAsync(facts: null, Ask("Anna", "Home"), TestContext.Current.CancellationToken),
        StringComparison.Ordinal);

    private async Task<AccessStory> TellAsync(Question question) =>
        (await _world.Sentences().TellAsync(_world.Facts, [question], TestContext.Current.CancellationToken))[0];

    private void Arrange(string given)
    {
        switch (given)
        {
            case "disabled":
            case "lockedOut":
            case "invited":
                _world.User(new UserFact(Key("Dora")) { State = Enum.Parse<UserState>(given, ignoreCase: true) }, "Dora");
                break;
            case "nobody":
                _world.User("Dora");
                break;
            case "start":
                _world.User(new UserFact(Key("Dora")) { DocumentStartNodes = [StartNode.Root] }, "Dora");
                break;
            case "super":
                _world.User(new UserFact(Key("Root")) { IsSuper = true, Memberships = [Key("Writer")] }, "Root");
                break;
            case "cirrus":
                _world.Node("Cirrus");
                break;
            case "guardrail":
                _world.Rule(Rule(RuleSubject.Everyone, "Home", Publish, Effect.Deny, Reach.Node) with { IsGuardrail = true });
                break;
            case "user":
                _world.Rule(Rule(RuleSubject.User(Key("Bo")), "News", Publish, Effect.Allow, Reach.Branch) with { Window = UntilFriday });
                break;
            case "group":
                _world.Rule(Rule(RuleSubject.Group(Key("Writer")), "Home", "Umb.Document.Update", Effect.Deny, Reach.Below));
                break;
            case "site":
                _world.Rule(new RuleFact(RuleKey, RuleSubject.Everyone, null, ["*"], Effect.Deny));
                break;
            case "three":
                foreach ((int number, string reason) in new[] { "one", "two", "three" }.Index())
                {
                    _world.Rule(Rule(RuleSubject.Everyone, "Home", "Umb.Document.Update", Effect.Deny, Reach.Node) with { Key = new Guid(number + 1, 0, 0, new byte[8]) }, reason);
                }

                break;
            case "granular":
                _world.Group("Writer", StartNode.Root, new() { [Place("Home")] = [Publish] });
                break;
            case "ended":
                _world.Assign("Anna", "Writer", "Borealis", new Window(null, new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero)));
                break;
            case "planned":
                _world.Assign("Anna", "Writer", "Borealis", new Window(UntilFriday.Until, null));
                break;
            case "scoped":
                _world.Group("Writer", StartNode.At(Place("Home")), [], "Umb.Document.Read");
                _world.User(new UserFact(Key("Bo")) { Memberships = [Key("Writer")], DocumentStartNodes = [StartNode.Root] }, "Bo");
                _world.Change(facts => facts.ScopeGroupsToStartNodes = true);
                break;
        }
    }

    private static RuleFact Rule(RuleSubject subject, string node, string verb, Effect effect, Reach reach) =>
        new(RuleKey, subject, Place(node), [verb], effect, reach);
}
