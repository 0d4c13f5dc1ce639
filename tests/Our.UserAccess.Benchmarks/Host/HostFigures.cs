using System.Diagnostics;
using Our.UserAccess.Access.Contracts;
using Our.UserAccess.AccessFacts;
using Our.UserAccess.Benchmarks.Quick;
using Our.UserAccess.Decisions.Questions;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Changes;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace Our.UserAccess.Benchmarks.Host;

/// <summary>Figures through the services of a running site; all by the clock, since databases wait.</summary>
internal sealed class HostFigures(HostSite site, QuickReport report)
{
    private const string Size = "M";
    private const int Warm = 20_000;
    private const int WithDatabase = 300;
    private const int PageSize = 1_000;
    private const int Runs = 7;
    private const int Changes = 50;

    public async Task PrintAsync()
    {
        var decorated = await EachAsync(site.Decorated, site.Questions(Warm));
        var inner = await EachAsync(site.Inner, site.Questions(WithDatabase));
        report.Row("IContentPermissionService, decorated, per call", Size, decorated / 1e3, "µs", new Budget(2, 1));
        report.Row("Umbraco's own service with its database, per call", Size, inner / 1e3, "µs");
        report.Row("decorated is so many times quicker", Size, inner / decorated, "times");
        await PagesAsync();
        await UnconcernedAsync();
        await ExplainAsync();
        report.Row("facts from SQLite", Size, await MedianAsync(Runs, _ => Task.FromResult(site.Get<IFactsLoad>().Run())) / 1e6, "ms");
        await ChangesAsync();
    }

    private static async Task<double> EachAsync(IContentPermissionService service, (IUser User, Guid Page, string Verb)[] questions)
    {
        var times = new double[Runs];
        for (var run = 0; run < Runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            foreach (var (user, page, verb) in questions)
            {
                await service.AuthorizeAccessAsync(user, page, verb);
            }

            times[run] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / questions.Length;
        }

        Array.Sort(times);
        return times[Runs / 2];
    }

    private static async Task<double> MedianAsync<T>(int runs, Func<int, Task<T>> act)
    {
        var times = new double[runs];
        for (var run = 0; run < runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            await act(run);
            times[run] = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
        }

        Array.Sort(times);
        return times[runs / 2];
    }

    private async Task PagesAsync()
    {
        var pages = site.Pages[..PageSize];
        HashSet<string> verbs = ["Umb.Document.Read"];
        var ours = await MedianAsync(Runs * 10, run => site.Decorated.FilterAuthorizedAccessAsync(site.Users[run % 10], pages, verbs));
        var theirs = await MedianAsync(3, run => site.Inner.FilterAuthorizedAccessAsync(site.Users[run], pages, verbs));
        report.Row($"filter of {PageSize:N0} nodes, decorated", Size, ours / 1e3, "µs", new Budget(100, 20));
        report.Row($"filter of {PageSize:N0} nodes, Umbraco's own service", Size, theirs / 1e3, "µs");
    }

    private async Task UnconcernedAsync()
    {
        (IUser, Guid, string)[] questions = [.. site.Questions(WithDatabase).Select(question => (site.Unconcerned, question.Page, question.Verb))];
        report.Row("somebody whom nothing of ours concerns, decorated", Size, await EachAsync(site.Decorated, questions) / 1e3, "µs");
        report.Row("the same, Umbraco's own service", Size, await EachAsync(site.Inner, questions) / 1e3, "µs");
    }

    private async Task ExplainAsync()
    {
        var questions = site.Questions(Changes);
        var sentences = site.Get<IAccessSentences>();
        var facts = site.Facts.Current!;
        var each = await MedianAsync(Changes, run => sentences.SayAsync(
            facts, new Question(questions[run].User.Key, questions[run].Page, questions[run].Verb, TimeProvider.System.GetUtcNow()), CancellationToken.None));
        report.Row("explain with the sentence, names from the database", Size, each / 1e6, "ms");
    }

    /// <summary>From the moment the row is stored to a decision that knows it.</summary>
    private async Task ChangesAsync()
    {
        var notices = site.Get<IChangeNotices>();
        var store = site.Get<IRecordStore<AccessRule>>();
        var times = new double[Changes];
        for (var run = 0; run < Changes; run++)
        {
            var (user, page, verb) = (site.Users[run % site.Users.Length], site.Pages[run], "Umb.Document.Publish");
            var made = new Change<AccessRule>(ChangeKind.Created, Before: null, site.Rule(user.Key, page));
            await store.ApplyAsync(made, CancellationToken.None);
            var start = Stopwatch.GetTimestamp();
            notices.Report(made);
            var status = await site.Decorated.AuthorizeAccessAsync(user, page, verb);
            times[run] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            Expect(status is not ContentAuthorizationStatus.Success);
            await site.ApplyAsync(new Change<AccessRule>(ChangeKind.Deleted, made.After, After: null));
        }

        Array.Sort(times);
        report.Row("a rule is stored, until a decision knows it", Size, times[Changes / 2], "ms", new Budget(1, 0.1));
    }

    private static void Expect(bool isSo)
    {
        if (!isSo)
        {
            throw new InvalidOperationException("A rule that denies was not in force after it was reported.");
        }
    }
}
