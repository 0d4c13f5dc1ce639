using Microsoft.AspNetCore.Http;
using Our.UserAccess.Enforcement.Contracts;

namespace Our.UserAccess.Enforcement.Refusals;

/// <summary>The first refusal of a request is kept in the request; without a request there is nobody to tell.</summary>
internal sealed class RefusalNotes(IHttpContextAccessor http, RefusalHeader header, TimeProvider clock) : IRefusalNotes
{
    private static readonly object Key = new();

    public void Add(Guid user, Answer refusal)
    {
        if (http.HttpContext is not { Response.HasStarted: false } context || !context.Items.TryAdd(Key, null))
        {
            return;
        }

        var note = new RefusalNote(user, refusal, clock.GetUtcNow());
        context.Response.OnStarting(() => header.WriteAsync(context, note));
    }
}
