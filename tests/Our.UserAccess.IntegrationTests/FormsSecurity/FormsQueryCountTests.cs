using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.ListForms;
using Our.UserAccess.FormsSecurity.ListRecords;
using Our.UserAccess.FormsSecurity.Matrix;
using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.IntegrationTests.Embedded.Content;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.FormsSecurity;

/// <summary>No list asks the database more often because there are more forms, groups or records; a decision does not ask it at all.</summary>
public sealed class FormsQueryCountTests : IAsyncLifetime
{
    private readonly QueryCounter _queries = new();
    private readonly FormsSite _site = new();

    [Fact]
    public async Task The_number_of_queries_does_not_grow_and_a_decision_needs_none()
    {
        IUserGroup group = await _site.GroupAsync();
        IUser user = await _site.Host.People.UserAsync(group.Alias);
        await _site.SaveGroupAsync(group.Key, FormsSite.Allowing("viewEntries"));
        Dictionary<string, int> few = Count(group.Key, user.Key);

        _site.Source.Forms.AddRange(Enumerable.Range(0, 2000).Select(number => new SecuredForm(Guid.CreateVersion7(), $"Campaign {number}", SampleForms.Acme)));
        for (int number = 0; number < 20; number++)
        {
            await _site.SaveGroupAsync((await _site.GroupAsync()).Key, FormsSite.Allowing("viewEntries", "editEntries"));
        }

        await _site.Notifications.ChangedAsync(TestContext.Current.CancellationToken);
        Dictionary<string, int> many = Count(group.Key, user.Key);

        Assert.Equal(few, many);
        Assert.Equal(0, many["decision"]);
        Assert.Equal(0, many["filter"]);
        Assert.Equal(0, many["forms"]);
    }

    public async ValueTask InitializeAsync() => await _site.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _queries.Dispose();
    }

    private Dictionary<string, int> Count(Guid group, Guid user)
    {
        IServiceProvider services = _site.Host.Services;
        CancellationToken stop = TestContext.Current.CancellationToken;
        Guid[] forms = [.. _site.Source.Forms.Select(form => form.Key)];
        var lists = new Dictionary<string, Func<Task>>(StringComparer.Ordinal)
        {
            ["decision"] = () => _site.Security.DecideAsync(user, FormsPermission.ViewEntries, FormsPlace.OfForm(SampleForms.Job), stop).AsTask(),
            ["filter"] = () => _site.Security.FilterAsync(user, FormsPermission.ViewEntries, forms, stop).AsTask(),
            ["forms"] = () => services.GetRequiredService<ListFormsHandler>().HandleAsync(new FormQuery { Filter = "a" }, stop),
            ["groups"] = () => services.GetRequiredService<ListRecordsHandler>().HandleAsync(FormsSubjectKind.Group, new FormsRecordQuery(), stop),
            ["matrix"] = () => services.GetRequiredService<FormsMatrixHandler>().HandleAsync(FormsSubjectKind.Group, group, new FormsMatrixQuery(), stop),
        };
        return lists.ToDictionary(list => list.Key, list => CountOnce(list.Value), StringComparer.Ordinal);
    }

    // The first time fills caches; after a change the facts in memory are renewed at some moment, which one of the others may see.
    private int CountOnce(Func<Task> list) => Enumerable.Range(0, 5).Min(_ => _queries.In(() => list().GetAwaiter().GetResult()));
}
