using Our.UserAccess.Decisions.Forms;

namespace Our.UserAccess.Decisions.Tests.Forms;

public sealed class FormsTruthTableTests
{
    private const int Promised = 150;

    public static TheoryData<string> Cases => new(FormsCase.All.Select(one => one.Name));

    [Fact]
    public void The_table_has_the_cases_that_were_promised() =>
        Assert.True(FormsCase.All.Count >= Promised, $"{FormsCase.All.Count} cases.");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Forms_are_decided_and_explained_as_the_table_says(string name)
    {
        var @case = FormsCase.All.Single(one => one.Name == name);
        var world = new FormsWorld(@case);
        var explained = FormsEngine.Explain(world.Facts, world.Asker, world.Place, @case.Ask.Permission);

        Assert.Equal(new FormsDecision(@case.Expect.Verdict, @case.Expect.Layer), explained.Decision);
        Assert.Equal(@case.Expect.Because, world.Notation(explained.Answer.Because));
        Assert.Equal(Enum.GetValues<FormsLayer>(), explained.Steps.Select(step => step.Layer));
        Assert.Equal(explained.Decision, FormsEngine.Decide(world.Facts, world.Asker, world.Place, @case.Ask.Permission));
    }
}
