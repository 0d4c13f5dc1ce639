using Microsoft.Extensions.Logging;
using Our.UserAccess.Access.Contracts;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions.Questions;
using Our.UserAccess.Enforcement.Contracts;

namespace Our.UserAccess.Enforcement.Refusals;

internal sealed partial class RefusalSentence(IAccessFacts access, IAccessSentences sentences, ILogger<RefusalSentence> logger) : IRefusalSentence
{
    private const string WithoutReason = "You may not do this here. The reason could not be read; the log has the details.";

    public async Task<string> SayAsync(Question question, CancellationToken cancellationToken)
    {
        try
        {
            return await sentences.SayAsync(access.Current, question, cancellationToken);
        }
        catch (Exception failure)
        {
            LogSpeechless(failure);
            return WithoutReason;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The reason of a refusal could not be said.")]
    private partial void LogSpeechless(Exception failure);
}
