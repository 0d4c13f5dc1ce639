using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Insight.Persistence;
using Our.UserAccess.Insight.Usage;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Insight;

/// <summary>What people used, and which smaller group would have been enough.</summary>
public sealed class SuggestionsTests(BackOfficeFixture fixture)
{
    private const string Read = "Umb.Document.Read";
    private const string Update = "Umb.Document.Update";
    private const string Publish = "Umb.Document.Publish";

    private readonly BackOfficeHost _host = fixture.Host;

    [Fact]
    public async Task A_smaller_group_is_named_with_what_each_would_miss_and_how_long_usage_is_known()
    {
        string own = $"Our.Test.{Guid.CreateVersion7():n}";
        IUserGroup large = await _host.People.GroupAsync([own], verbs: [Read, Update, Publish]);
        IUserGroup small = await _host.People.GroupAsync([own], verbs: [Read, Update]);
        IUser writer = await _host.People.UserAsync(large.Alias);
        IUser publisher = await _host.People.UserAsync(large.Alias);
        await UseAsync(writer, Update);
        await UseAsync(publisher, Publish);
        using UserAccessApi api = await UserAccessApi.AdministratorAsync(_host);

        JsonElement found = await api.GetAsync($"/insight/suggestions?groupId={large.Key}");
        JsonElement people = await api.GetAsync($"/insight/suggestions/{large.Key}/people?smallerGroupId={small.Key}");

        JsonElement suggestion = Assert.Single(found.GetProperty("items").EnumerateArray());
        Assert.False(found.GetProperty("window").GetProperty("isKnownLongEnough").GetBoolean());
        Assert.Equal(2, suggestion.GetProperty("members").GetInt32());
        Assert.Equal(1, suggestion.GetProperty("enough").GetInt32());
        Assert.Equal([publisher.Key, writer.Key], people.GetProperty("items").EnumerateArray().Select(person => person.Id()));
        Assert.Equal([Publish], people.GetProperty("items")[0].GetProperty("wouldMiss").EnumerateArray().Select(verb => verb.GetString()));
        Assert.True(people.GetProperty("items")[1].GetProperty("isEnough").GetBoolean());
    }

    [Fact]
    public async Task Usage_of_a_person_and_of_a_group_tells_what_was_used_and_what_was_not()
    {
        IUserGroup group = await _host.People.GroupAsync([], verbs: [Read, Update, Publish]);
        IUser user = await _host.People.UserAsync(group.Alias);
        await UseAsync(user, Update);
        using UserAccessApi api = await UserAccessApi.AdministratorAsync(_host);

        foreach (string query in new[] { $"userId={user.Key}", $"groupId={group.Key}" })
        {
            JsonElement usage = await api.GetAsync($"/insight/usage?{query}&months=6");

            Assert.Equal([(Update, 3L), (Publish, 0L)], usage.GetProperty("items").EnumerateArray().Select(item => (item.GetProperty("verb").GetString()!, item.GetProperty("count").GetInt64())));
            Assert.Equal(1, usage.GetProperty("active").GetInt32());
        }
    }

    [Fact]
    public async Task What_is_wrong_is_named_and_what_is_not_there_is_not_found()
    {
        using UserAccessApi api = await UserAccessApi.AdministratorAsync(_host);
        Guid writers = (await _host.People.UserAsync("writer")).Groups.Single().Key;

        JsonElement months = await api.GetAsync("/insight/usage?months=99", HttpStatusCode.BadRequest);
        JsonElement smaller = await api.GetAsync($"/insight/suggestions/{writers}/people", HttpStatusCode.BadRequest);
        await api.GetAsync($"/insight/usage?userId={Guid.CreateVersion7()}", HttpStatusCode.NotFound);
        await api.GetAsync($"/insight/suggestions?groupId={Guid.CreateVersion7()}", HttpStatusCode.NotFound);

        Assert.Equal("months", Assert.Single(months.GetProperty("errors").EnumerateObject()).Name);
        Assert.Equal("smallerGroupId", Assert.Single(smaller.GetProperty("errors").EnumerateObject()).Name);
    }

    private async Task UseAsync(IUser user, string verb)
    {
        DateTime today = TimeProvider.System.GetUtcNow().UtcDateTime.Date;
        var sum = new UsageSum(new UsageCounter(user.Key, UsageFolding.MonthOf(today), verb, Guid.Empty), Count: 3, today);
        await _host.Services.GetRequiredService<UsageStore>().AddAsync([sum], TestContext.Current.CancellationToken);
    }
}
