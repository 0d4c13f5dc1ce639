using Microsoft.AspNetCore.Http;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Questions;
using Our.UserAccess.Enforcement.Contracts;

namespace Our.UserAccess.Enforcement.Refusals;

/// <summary>The first refusal of a request is kept in the request; without a request there is nobody to tell.</summary>
internal sealed class RefusalNotes(IHttpContextAccessor http, TimeProvider clock) : IRefusalNotes
{
    private static readonly object Key = new();

    public void Add(Guid user, Answer refusal, Circumstances circumstances = default)
    {
        if (http.HttpContext is not { Response.HasStarted: false } context || !context.Items.TryAdd(Key, null))
        {
            return;
        }

        var question = new Question(user, refusal.Node, refusal.Verb ?? string.Empty, clock.GetUtcNow(), circumstances);
        context.Response.OnStarting(() => RefusalHeader.WriteAsync(context, question));
    }
}
