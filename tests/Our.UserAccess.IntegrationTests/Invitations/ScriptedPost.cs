using System.Collections.Concurrent;
using Our.UserAccess.Mails.Contracts;

namespace Our.UserAccess.IntegrationTests.Invitations;

/// <summary>A mail server that does what a test says, and remembers what it accepted.</summary>
internal sealed class ScriptedPost : IMailPost
{
    private readonly ConcurrentQueue<Letter> _accepted = new();

    public bool CanSend { get; set; } = true;

    /// <summary>Throws for what does not go out; null for all is well.</summary>
    public Func<Letter, Task>? Answer { get; set; }

    public IEnumerable<Letter> To(string email) => _accepted.Where(letter => letter.To == email);

    public async Task SendAsync(Letter letter)
    {
        await (Answer?.Invoke(letter) ?? Task.CompletedTask);
        _accepted.Enqueue(letter);
    }
}
