using Our.UserAccess.Corpus;
using Our.UserAccess.Corpus.Format;
using Our.UserAccess.Decisions.Tests.Oracle;

namespace Our.UserAccess.Decisions.Tests;

public sealed class VectorTests
{
    public static TheoryData<string, string> Cases => new(
        from file in new[] { "stories.json", "random.json" }
        from @case in Read(file)
        select (file, @case.Name));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Engine_answers_as_the_vectors_say(string file, string name)
    {
        var @case = Read(file).Single(one => one.Name == name);
        var world = new CaseWorld(@case);

        Assert.NotEmpty(@case.Questions);
        Assert.All(@case.Questions, question => Assert.Equal(question.Expected, world.Explain(question)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Deciding_agrees_with_the_vectors(string file, string name)
    {
        var @case = Read(file).Single(one => one.Name == name);
        var world = new CaseWorld(@case);

        Assert.All(@case.Questions, question => AnswerAssert.Same(question.Expected!, world.Snapshot.DecideBothWays(world.Question(question))));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_plain_model_of_these_tests_answers_as_the_vectors_say(string file, string name)
    {
        var @case = Read(file).Single(one => one.Name == name);
        var model = new PlainModel(@case);

        Assert.All(@case.Questions, question => Assert.Equal(question.Expected, model.Decide(question)));
    }

    private static IReadOnlyList<Case> Read(string file) =>
        CaseReader.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Vectors", file)));
}
